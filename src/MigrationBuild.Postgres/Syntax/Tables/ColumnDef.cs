using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary>A column. It has no type where it says more about a column that the table has from elsewhere (OF, PARTITION OF).</summary>
public sealed record ColumnDef(
    Identifier Name,
    TypeName? Type,
    Identifier? Storage,
    Identifier? Compression,
    EquatableArray<GenericOption> ForeignOptions,
    ObjectName? Collation,
    EquatableArray<Constraint> Constraints) : TableElement
{
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
