using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary><c>SECURITY LABEL … ON … IS …</c></summary>
public sealed record SecLabelStmt(
    Identifier? Provider,
    ObjectType ObjectType,
    ObjectAddress Object,
    StringConstant? Label) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Provider, Object, Label };
}
