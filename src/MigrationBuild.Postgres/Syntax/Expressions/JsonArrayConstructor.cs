using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>JSON_ARRAY(a, b)</c></summary>
public sealed record JsonArrayConstructor(
    EquatableArray<Expression> Elements,
    bool IsAbsentOnNull,
    JsonOutput? Output) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Elements, Output };
}
