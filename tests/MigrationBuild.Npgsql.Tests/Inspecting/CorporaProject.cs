using System.Text.Json;
using System.Text.RegularExpressions;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Npgsql.Tests.Inspecting;

/// <summary>One of the real projects: its migrations in the order in which its own tool runs them, and the dump of a server that had run them.</summary>
internal sealed partial record CorporaProject(string Name)
{
    /// <summary>What its platform has before the first migration.</summary>
    public string Prelude => Name == "supabase-auth" ? "CREATE SCHEMA auth" : "";

    /// <summary>Whether its migrations run on a bare server. Those of dbdev want the schemas, roles and extensions of its platform.</summary>
    public bool Runs => Name != "dbdev";

    /// <summary>The oldest server that understands its dump: one has views with <c>security_invoker</c>.</summary>
    public int DumpVersion => Name == "dbdev" ? 15 : 14;

    /// <summary>Those whose migrations or dump are in SQL.</summary>
    public static IReadOnlyList<CorporaProject> All { get; } =
        [.. Corpora.FindFiles("pg15.schema*.sql").Select(path => new CorporaProject(Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(path)))!))];

    public IReadOnlyList<SqlScript> Migrations()
    {
        using var meta = JsonDocument.Parse(File.ReadAllText(Path.Combine(Corpora.Folder, Name, "meta.json")));
        return [.. meta.RootElement.GetProperty("order").EnumerateArray().Select(path => Parse(Path.Combine(Corpora.Folder, Name, path.GetString()!)))];
    }

    public SqlScript Dump() => Parse(Directory.GetFiles(Path.Combine(Corpora.Folder, Name, "expected"), "pg15.schema*.sql").Single());

    /// <summary>The roles of the platform that dumps name.</summary>
    public static IReadOnlyList<string> Roles { get; } = ["anon", "authenticated", "service_role", "supabase_auth_admin"];

    public override string ToString() => Name;

    /// <summary>Auth's migrations are templates over the name of its schema; a dump begins and ends with commands to psql; an old one makes the language that every database has.</summary>
    private static SqlScript Parse(string path)
    {
        var text = Namespace().Replace(File.ReadAllText(path), "auth");
        text = text.Replace("\\restrict", "--").Replace("\\unrestrict", "--").Replace("CREATE PROCEDURAL LANGUAGE plpgsql;", "");
        return SqlParser.Parse(new SourceFile(Path.GetRelativePath(Corpora.Folder, path), text));
    }

    [GeneratedRegex(@"\{\{\s*index \.Options ""Namespace""\s*\}\}")]
    private static partial Regex Namespace();
}
