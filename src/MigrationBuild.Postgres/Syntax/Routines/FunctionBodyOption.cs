using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>AS 'definition'</c>; for C the object file and its symbol.</summary>
public sealed record FunctionBodyOption(StringConstant Body, StringConstant? LinkSymbol) : FunctionOption
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Body, LinkSymbol };
}
