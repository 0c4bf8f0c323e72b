using System.Text.Json;
using System.Text.RegularExpressions;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Tests.Replaying;

/// <summary>
/// Real projects: replaying their migrations gives the catalog that <c>pg_dump</c> printed of a PostgreSQL 15 which had run them.
/// </summary>
[Category("Corpora")]
public sealed class CorporaTests
{
    /// <summary>All that ran without an error on a server. dbdev wants the schemas and roles of its platform.</summary>
    private static readonly string[] Projects =
    [
        "authelia", "boxyhq-saas", "chinook", "concourse", "cratesio", "dokploy", "hoppscotch", "langfuse", "marquez", "pagila", "supabase-auth",
        "svix", "umami",
    ];

    [Test]
    public void Migrations_give_the_catalog_that_the_server_had()
    {
        var projects = Projects.Where(project => Directory.Exists(Path.Combine(Corpora.Folder, project))).ToList();
        TestContext.Out.WriteLine($"{projects.Count} of {Projects.Length} projects ran");
        Assert.Multiple(() =>
        {
            foreach (var project in projects)
            {
                var replayed = Replay(project);
                Assert.That(Problems(replayed), Is.Empty, project);
                Assert.That(CatalogText.Differences(replayed.Catalog, WithoutBooks(Dumped(project).Catalog)), Is.Empty, project);
            }
        });
    }

    private static ReplayResult Replay(string project)
    {
        using var meta = JsonDocument.Parse(File.ReadAllText(Path.Combine(Corpora.Folder, project, "meta.json")));
        var paths = meta.RootElement.GetProperty("order").EnumerateArray().Select(path => path.GetString()!);
        return Replay(project, paths.Select(path => Path.Combine(Corpora.Folder, project, path)));
    }

    private static ReplayResult Dumped(string project) => Replay("", Directory.GetFiles(Path.Combine(Corpora.Folder, project, "expected"), "*.sql"));

    private static ReplayResult Replay(string project, IEnumerable<string> paths)
    {
        var scripts = paths.Select(Parse).ToList();
        var before = project == "supabase-auth" ? Catalog.NewDatabase.With(new DatabaseSchema("auth")) : Catalog.NewDatabase;
        var result = CatalogReplay.Replay(before, scripts, 15);
        return result with { Diagnostics = scripts.SelectMany(script => script.Diagnostics).Concat(result.Diagnostics).ToEquatableArray() };
    }

    /// <summary>Auth's migrations are templates over the name of its schema; the dump begins and ends with commands to psql.</summary>
    private static SqlScript Parse(string path)
    {
        var text = Regex.Replace(File.ReadAllText(path), @"\{\{\s*index \.Options ""Namespace""\s*\}\}", "auth");
        return SqlParser.Parse(new SourceFile(Path.GetRelativePath(Corpora.Folder, path), text.Replace("\\restrict", "--").Replace("\\unrestrict", "--")));
    }

    private static IEnumerable<string> Problems(ReplayResult result)
        => result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString());

    /// <summary>Diesel made a table for its own books, which no migration speaks of.</summary>
    private static Catalog WithoutBooks(Catalog catalog)
    {
        var books = new QualifiedName("public", "__diesel_schema_migrations");
        return catalog.FindTable(books) is null ? catalog : catalog.WithoutRelation(books);
    }
}
