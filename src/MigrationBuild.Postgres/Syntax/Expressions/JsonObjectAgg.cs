using MigrationBuild.Postgres.Syntax.Queries;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>JSON_OBJECTAGG(…)</c></summary>
public sealed record JsonObjectAgg(
    JsonKeyValue Entry,
    bool IsAbsentOnNull,
    bool HasUniqueKeys,
    JsonOutput? Output,
    Expression? Filter,
    WindowDef? Over) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Entry, Output, Filter, Over };
}
