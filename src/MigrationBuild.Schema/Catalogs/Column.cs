using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>A column of a table.</summary>
public sealed record Column(string Name, DataType Type)
{
    public bool NotNull { get; init; }

    /// <summary>More of its <c>NOT NULL</c>, if it has one.</summary>
    public NotNullConstraint NotNullConstraint { get; init; } = NotNullConstraint.Plain;

    /// <summary>Whether children must be <c>NOT NULL</c> too.</summary>
    public bool PassesNotNull => NotNull && !NotNullConstraint.NoInherit;

    /// <summary>The column without <c>NOT NULL</c>.</summary>
    public Column Optional() => this with { NotNull = false, NotNullConstraint = NotNullConstraint.Plain };

    public SqlExpression? Default { get; init; }

    public IdentityOptions? Identity { get; init; }

    public GeneratedExpression? Generated { get; init; }

    /// <summary>Null where the type's own collation applies.</summary>
    public QualifiedName? Collation { get; init; }

    /// <summary>What the wrapper of a foreign table is told of the column. Sorted by name.</summary>
    public EquatableArray<GenericOption> ForeignOptions { get; init; }

    public ColumnStorage Storage { get; init; } = ColumnStorage.Default;

    /// <summary>False where the table has it from its parents only (<c>attislocal</c>).</summary>
    public bool IsLocal { get; init; } = true;

    /// <summary>How many direct parents have it too (<c>attinhcount</c>).</summary>
    public int ParentCount { get; init; }

    public string? Comment { get; init; }

    /// <summary>The privileges on this column alone; it has no owner of its own.</summary>
    public ObjectAccess Access { get; init; } = ObjectAccess.Initial;

    public Origin Origin { get; init; }

    public FormerName FormerName { get; init; }
}
