using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>JSON_OBJECT(…)</c> (PostgreSQL 16)</summary>
/// <param name="Entries">The pairs in order; none is an empty object.</param>
/// <param name="IsAbsentOnNull">Whether <c>ABSENT ON NULL</c> is written; otherwise pairs of a null value are kept.</param>
/// <param name="HasUniqueKeys">Whether <c>WITH UNIQUE [KEYS]</c> is written: a key twice is then an error.</param>
/// <param name="Output">The <c>RETURNING</c> clause; null is <c>json</c>.</param>
public sealed record JsonObjectConstructor(
    EquatableArray<JsonKeyValue> Entries,
    bool IsAbsentOnNull,
    bool HasUniqueKeys,
    JsonOutput? Output) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Entries, Output };
}
