using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary><c>FOREIGN KEY … REFERENCES …</c>; no columns where it stands at a column. With PERIOD the last column is the period.</summary>
public sealed record ForeignKeyConstraint(
    EquatableArray<Identifier> Columns,
    bool IsPeriod,
    ObjectName ReferencedTable,
    EquatableArray<Identifier> ReferencedColumns,
    bool IsReferencedPeriod,
    ForeignKeyMatch Match,
    ForeignKeyAction OnDelete,
    EquatableArray<Identifier> OnDeleteColumns,
    ForeignKeyAction OnUpdate) : Constraint
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList
    {
        Name,
        Columns,
        ReferencedTable,
        ReferencedColumns,
        OnDeleteColumns,
    };
}
