using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary><c>FOREIGN KEY … REFERENCES …</c>; no columns where it stands at a column. With PERIOD the last column is the period.</summary>
/// <param name="Columns">The referencing columns in the table's constraint; none where it stands at its column.</param>
/// <param name="IsPeriod">Whether the last of the columns is marked <c>PERIOD</c> (PostgreSQL 18).</param>
/// <param name="ReferencedTable">The table after <c>REFERENCES</c>.</param>
/// <param name="ReferencedColumns">The columns after the table; none is its primary key.</param>
/// <param name="IsReferencedPeriod">Whether the last of the columns referred to is marked <c>PERIOD</c>.</param>
/// <param name="Match"><c>MATCH SIMPLE</c>, also where nothing is written, or <c>MATCH FULL</c>.</param>
/// <param name="OnDelete">The action after <c>ON DELETE</c>.</param>
/// <param name="OnDeleteColumns">
/// The columns that <c>ON DELETE SET NULL</c> or <c>SET DEFAULT</c> sets (PostgreSQL 15); none is all of the key.
/// </param>
/// <param name="OnUpdate">The action after <c>ON UPDATE</c>.</param>
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
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList
    {
        Name,
        Columns,
        ReferencedTable,
        ReferencedColumns,
        OnDeleteColumns,
    };
}
