namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>CREATE LANGUAGE …</c></summary>
/// <param name="OrReplace">Whether <c>OR REPLACE</c> is written.</param>
/// <param name="IsTrusted">Whether <c>TRUSTED</c> is written: anyone may be granted its use.</param>
/// <param name="Name">The language, as <c>LANGUAGE</c> names it later.</param>
/// <param name="Handler">The function after <c>HANDLER</c>; null where an extension of the name is to bring the language.</param>
/// <param name="Inline">The function after <c>INLINE</c>, which runs <c>DO</c> blocks; or null.</param>
/// <param name="Validator">The function after <c>VALIDATOR</c>; null for none and for <c>NO VALIDATOR</c>.</param>
public sealed record CreatePLangStmt(
    bool OrReplace,
    bool IsTrusted,
    Identifier Name,
    ObjectName? Handler,
    ObjectName? Inline,
    ObjectName? Validator) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Handler, Inline, Validator };
}
