using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary>A column. It has no type where it says more about a column that the table has from elsewhere (OF, PARTITION OF).</summary>
/// <param name="Name">The name, unique in the table.</param>
/// <param name="Type">The column's type; null after <c>OF</c> and <c>PARTITION OF</c>.</param>
/// <param name="Storage">The word after <c>STORAGE</c> (PostgreSQL 16); null is the type's own.</param>
/// <param name="Compression">The word after <c>COMPRESSION</c> (PostgreSQL 14); null is <c>default_toast_compression</c>.</param>
/// <param name="ForeignOptions">The options of a foreign table's column.</param>
/// <param name="Collation">The collation after <c>COLLATE</c>; null is the type's own.</param>
/// <param name="Constraints">
/// The constraints, <c>DEFAULT</c>, <c>NOT NULL</c> and <c>GENERATED</c> among them, in the order written.
/// </param>
public sealed record ColumnDef(
    Identifier Name,
    TypeName? Type,
    Identifier? Storage,
    Identifier? Compression,
    EquatableArray<GenericOption> ForeignOptions,
    ObjectName? Collation,
    EquatableArray<Constraint> Constraints) : TableElement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList
    {
        Name,
        Type,
        Storage,
        Compression,
        ForeignOptions,
        Collation,
        Constraints,
    };
}
