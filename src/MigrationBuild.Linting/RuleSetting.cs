namespace MigrationBuild.Linting;

/// <summary>One line of <c>.editorconfig</c> that is ours.</summary>
/// <param name="Key">What follows the prefix, in lower case.</param>
internal sealed record RuleSetting(string Key, string Value)
{
    public const string Prefix = "migrationbuild.";
}
