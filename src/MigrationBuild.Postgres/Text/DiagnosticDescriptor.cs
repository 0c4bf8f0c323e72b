namespace MigrationBuild.Postgres.Text;

/// <summary>
/// What a kind of finding is: its id (<c>PGM101</c>, <c>MB1001</c>), its kebab-case name, and how severe it is by default.
/// Each has a page in <c>docs/rules</c>.
/// </summary>
/// <param name="Id">What reports show and settings go by; it never changes its meaning.</param>
/// <param name="Name">What a comment that silences the finding may write in place of the id.</param>
/// <param name="Title">One sentence that fits every finding of the kind.</param>
/// <param name="DefaultSeverity">The severity where the user has set no other.</param>
public sealed record DiagnosticDescriptor(string Id, string Name, string Title, DiagnosticSeverity DefaultSeverity)
{
    /// <summary>The address of its page.</summary>
    public string HelpLink => $"https://github.com/migrationbuild/migrationbuild/blob/main/docs/rules/{Id}.md";
}
