using System.Reflection;
using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Oracle.Mutants;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace MigrationBuild.Postgres.Oracle.Recording;

/// <summary>Where statements come from.</summary>
public static class StatementSources
{
    private static readonly HashSet<string> FirstWords = new(
        ["ABORT", "ALTER", "ANALYZE", "BEGIN", "CALL", "CHECKPOINT", "CLOSE", "CLUSTER", "COMMENT", "COMMIT", "COPY", "CREATE", "DEALLOCATE", "DECLARE", "DELETE",
            "DISCARD", "DO", "DROP", "END", "EXECUTE", "EXPLAIN", "FETCH", "GRANT", "IMPORT", "INSERT", "LISTEN", "LOAD", "LOCK", "MERGE", "MOVE", "NOTIFY",
            "PREPARE", "REASSIGN", "REFRESH", "REINDEX", "RELEASE", "RESET", "REVOKE", "ROLLBACK", "SAVEPOINT", "SECURITY", "SELECT", "SET", "SHOW", "START",
            "TABLE", "TRUNCATE", "UNLISTEN", "UPDATE", "VACUUM", "VALUES", "WITH"],
        StringComparer.OrdinalIgnoreCase);

    public static string RepositoryRoot { get; } =
        typeof(StatementSources).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The statements of our own tests: those of their SQL files and those in strings of their code.</summary>
    public static IEnumerable<string> ReadOwn()
    {
        var tests = Path.Combine(RepositoryRoot, "tests");
        return FindFiles(tests, "*.sql").SelectMany(path => Split(File.ReadAllText(path)))
            .Concat(FindFiles(tests, "*.cs").SelectMany(ReadStrings).Where(LooksLikeSql).SelectMany(Split))
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>The statements of all SQL files below a folder.</summary>
    public static IEnumerable<string> ReadFolder(string folder) => FindFiles(folder, "*.sql").SelectMany(path => Split(File.ReadAllText(path)));

    /// <summary>One statement of each shape, none very long: what is worth changing.</summary>
    public static IReadOnlyList<string> SelectForMutation(IEnumerable<string> statements)
        => [.. statements.Where(sql => sql.Length <= 1500).DistinctBy(TokenSequence.GetShape)];

    /// <summary>The statements of a script as they stand in it, without their semicolons; psql's commands are none.</summary>
    public static IEnumerable<string> Split(string script)
    {
        var file = new SourceFile("", script);
        return SqlParser.Parse(file).Statements
            .Where(statement => statement.Syntax is not Syntax.Scripts.MetaCommandStmt)
            .Select(statement => file.Substring(statement.Span));
    }

    private static IEnumerable<string> FindFiles(string folder, string pattern) => Directory
        .EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> ReadStrings(string path) => CSharpSyntaxTree
        .ParseText(File.ReadAllText(path))
        .GetRoot()
        .DescendantTokens()
        .Select(token => token.Value)
        .OfType<string>();

    private static bool LooksLikeSql(string text)
    {
        var lexed = Lexer.Tokenize(text);
        return lexed.Count > 2 && FirstWords.Contains(lexed.GetText(lexed[0]));
    }
}
