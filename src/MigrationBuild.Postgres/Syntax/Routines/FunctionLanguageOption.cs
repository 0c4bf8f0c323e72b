namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>LANGUAGE …</c></summary>
/// <param name="Language">The language, <c>sql</c>, <c>plpgsql</c>, <c>c</c>; a string is taken as it is.</param>
public sealed record FunctionLanguageOption(Identifier Language) : FunctionOption
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Language };
}
