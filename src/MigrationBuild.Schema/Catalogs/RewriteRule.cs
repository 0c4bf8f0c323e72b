using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>A rule of a table or view (<c>pg_rewrite</c>); the one that a view's query is, is a part of the view.</summary>
public sealed record RewriteRule(string Name, RuleEvent Event)
{
    /// <summary><c>DO INSTEAD</c>, else besides the command.</summary>
    public bool IsInstead { get; init; }

    /// <summary>The condition over <c>old</c> and <c>new</c>.</summary>
    public SqlExpression? Where { get; init; }

    /// <summary>None are <c>NOTHING</c>.</summary>
    public EquatableArray<SqlBody> Actions { get; init; }

    /// <summary>In which sessions it applies.</summary>
    public EnableMode Enabled { get; init; }

    public string? Comment { get; init; }

    public Origin Origin { get; init; }
}
