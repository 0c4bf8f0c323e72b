using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>A column of XMLTABLE; one without a type is <c>FOR ORDINALITY</c>.</summary>
public sealed record RangeTableFuncColumn(
    Identifier Name,
    TypeName? Type,
    Expression? Path,
    Expression? Default,
    bool IsNotNull) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Type, Path, Default };
}
