namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>CREATE LANGUAGE …</c></summary>
public sealed record CreatePLangStmt(
    bool OrReplace,
    bool IsTrusted,
    Identifier Name,
    ObjectName? Handler,
    ObjectName? Inline,
    ObjectName? Validator) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Handler, Inline, Validator };
}
