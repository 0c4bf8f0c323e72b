namespace MigrationBuild.Postgres.Text;

/// <summary>
/// What a kind of finding is: its id (<c>PGM101</c>, <c>MB1001</c>), its kebab-case name, and how severe it is by default.
/// Each has a page in <c>docs/rules</c>.
/// </summary>
public sealed record DiagnosticDescriptor(string Id, string Name, string Title, DiagnosticSeverity DefaultSeverity)
{
    public string HelpLink => $"https://github.com/migrationbuild/migrationbuild/blob/main/docs/rules/{Id}.md";
}
