using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>A column that a function returning <c>record</c> is said to have.</summary>
public sealed record FunctionColumn(Identifier Name, TypeName Type, ObjectName? Collation) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Type, Collation };
}
