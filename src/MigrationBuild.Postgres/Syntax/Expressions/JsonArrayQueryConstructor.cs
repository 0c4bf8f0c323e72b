using MigrationBuild.Postgres.Syntax.Queries;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>JSON_ARRAY(SELECT …)</c></summary>
public sealed record JsonArrayQueryConstructor(SelectStmt Query, JsonFormat? Format, JsonOutput? Output) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Query, Format, Output };
}
