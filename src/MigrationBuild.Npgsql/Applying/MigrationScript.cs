using System.Security.Cryptography;
using System.Text;
using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Npgsql.Applying;

/// <summary>A migration file, cut into statements.</summary>
internal sealed record MigrationScript(
    MigrationFile File,
    SourceFile Source,
    bool InTransaction,
    EquatableArray<MigrationStatement> Statements)
{
    /// <exception cref="BundleException">The file cannot be run as it stands.</exception>
    public static MigrationScript Read(MigrationDirectory directory, MigrationFile file)
    {
        var source = ForwardSection.Of(directory.SourceOf(file));
        var diagnostics = new List<SourceDiagnostic>();
        var directives = FileDirectives.Read(source, diagnostics);
        var split = SqlParser.Split(source, new SqlParseOptions(directives.Delimiter));
        var inTransaction = directives.TransactionMode != TransactionMode.None;

        if (diagnostics.Find(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new BundleException(error);
        }

        foreach (var statement in split)
        {
            if (WhyOnlyPsql(source, statement) is { } reason)
            {
                throw new BundleException(new SourceDiagnostic(RuntimeDiagnostics.NotExecutable, source, statement.Span, reason));
            }
        }

        var statements = split.Select(statement => Cut(source, statement)).ToList();
        if (inTransaction)
        {
            TransactionControl.Unwrap(source, statements);
        }

        return new MigrationScript(file, source, inTransaction, statements.ToEquatableArray());
    }

    /// <summary>After each statement, the digest over the text of all up to it.</summary>
    public EquatableArray<string> PartialHashes(int count)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var hashes = new List<string>();
        foreach (var statement in Statements.Take(count))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(statement.Text));
            hashes.Add("h1:" + Convert.ToBase64String(hash.GetCurrentHash()));
        }

        return hashes.ToEquatableArray();
    }

    private static string? WhyOnlyPsql(SourceFile source, SplitStatement statement)
    {
        if (statement.IsMetaCommand)
        {
            return $"{source.Substring(statement.Span)} is a command to psql, and a server cannot run it. Remove it or write it as SQL.";
        }

        var copy = Cut(source, statement);
        return copy.Word(0) == Keyword.Copy && copy.Contains(Keyword.Stdin)
            ? "COPY … FROM STDIN reads the lines after it, which only psql sends to a server. Write the rows as INSERT."
            : null;
    }

    private static MigrationStatement Cut(SourceFile source, SplitStatement statement)
    {
        var hasSemicolon = statement.FullEnd > statement.Span.End && source.Text[statement.FullEnd - 1] == ';';
        var span = hasSemicolon ? TextSpan.FromBounds(statement.Span.Start, statement.FullEnd) : statement.Span;
        return new MigrationStatement(span, source.Substring(span));
    }
}
