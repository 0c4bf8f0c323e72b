using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Schema.Planning;
using MigrationBuild.Schema.Sources;

namespace MigrationBuild.Schema.Tests.Sources;

/// <summary>Real Prisma projects, where they lie beside the repository: the migrations that a project committed give the schema that it committed.</summary>
[Category("Corpora")]
public class PrismaProjectTests
{
    /// <summary>
    /// The projects, and what their schema file asks for beyond their migrations: umami declares an index that none of its migrations creates.
    /// </summary>
    private static readonly Dictionary<string, string[]> Projects = new()
    {
        ["umami"] = ["CREATE INDEX CONCURRENTLY IF NOT EXISTS session_replay_visit_id_idx ON session_replay (visit_id)"],
        ["boxyhq-saas"] = [],
    };

    [Test]
    public void Migrations_replay_without_an_unknown_statement_and_give_the_schema_file()
    {
        var ran = Projects.Keys.Where(project => Directory.Exists(Path.Combine(Corpora.Folder, project))).ToList();
        TestContext.Out.WriteLine($"{ran.Count} of {Projects.Count} projects ran: {string.Join(", ", ran)}");
        Assert.Multiple(() =>
        {
            foreach (var project in ran)
            {
                var plan = PlanOf(project, out var findings);
                Assert.That(findings.Select(found => found.ToString()), Is.Empty, project);
                Assert.That(plan.Files.SelectMany(file => file.Statements).Select(statement => statement.Sql), Is.EqualTo(Projects[project]), project);
            }
        });
    }

    private static MigrationPlan PlanOf(string project, out List<SourceDiagnostic> findings)
    {
        var root = Path.Combine(Corpora.Folder, project, "prisma", "migrations");
        var files = Directory.GetFiles(root, "migration.sql", SearchOption.AllDirectories)
            .Select(path => new MigrationFile(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes(path)));
        var current = MigrationsReplay.Replay(MigrationDirectory.Create(MigrationLayout.Prisma, files), 17);
        var schema = Path.Combine(Corpora.Folder, project, "prisma", "schema.prisma");
        var source = new SourceFile("schema.prisma", File.ReadAllText(schema));
        var desired = SchemaFiles.Read([source], 17);
        findings = current.Diagnostics.Concat(desired.Diagnostics).Where(found => found.Severity >= DiagnosticSeverity.Warning).ToList();
        return MigrationPlanner.Plan(current.Catalog, desired.Catalog, desired.Scope, new PlanOptions(17, source));
    }
}
