using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>JSON_OBJECT(…)</c></summary>
public sealed record JsonObjectConstructor(
    EquatableArray<JsonKeyValue> Entries,
    bool IsAbsentOnNull,
    bool HasUniqueKeys,
    JsonOutput? Output) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Entries, Output };
}
