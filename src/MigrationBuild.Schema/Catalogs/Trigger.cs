using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>A trigger of a table or view (<c>pg_trigger</c>); those that PostgreSQL makes to enforce a constraint are a part of that.</summary>
/// <param name="Function">What it calls; a function of PostgreSQL's own is in <c>pg_catalog</c>.</param>
public sealed record Trigger(string Name, QualifiedName Function)
{
    public TriggerTiming Timing { get; init; }

    /// <summary>In the order of the enumeration, however they were written.</summary>
    public EquatableArray<TriggerEventKind> Events { get; init; }

    /// <summary>The columns of <c>UPDATE OF</c>; empty means any.</summary>
    public EquatableArray<string> UpdateColumns { get; init; }

    /// <summary><c>FOR EACH ROW</c>, else once a statement.</summary>
    public bool IsForEachRow { get; init; }

    /// <summary><c>CREATE CONSTRAINT TRIGGER</c></summary>
    public bool IsConstraint { get; init; }

    public Deferrability Deferrability { get; init; }

    /// <summary>The other table that a constraint trigger is about (<c>FROM</c>).</summary>
    public QualifiedName? ReferencedTable { get; init; }

    /// <summary>What the function calls the rows as they were (<c>OLD TABLE</c>).</summary>
    public string? OldTable { get; init; }

    /// <summary>What the function calls the rows as they are now (<c>NEW TABLE</c>).</summary>
    public string? NewTable { get; init; }

    /// <summary>The condition over <c>old</c> and <c>new</c>.</summary>
    public SqlExpression? When { get; init; }

    public EquatableArray<string> Arguments { get; init; }

    /// <summary>In which sessions it fires.</summary>
    public EnableMode Enabled { get; init; }

    public string? Comment { get; init; }

    public Origin Origin { get; init; }
}
