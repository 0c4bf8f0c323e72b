using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM618: a name of which PostgreSQL keeps the beginning only.</summary>
public sealed class IdentifierTooLong : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM618", "identifier-too-long", "PostgreSQL cuts the name to 63 bytes", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from identifier in context.Enclosing is null && MayHoldOne(context.File.Text, context.Statement.Span) ? context.Statement.Tree<Identifier>() : []
        let kept = NameGenerator.Truncate(identifier.Name)
        where kept.Length < identifier.Name.Length && identifier.Name.IndexOf('\uFFFC') < 0
        select context.Report(
            Descriptor,
            identifier.Span,
            $"The name becomes {kept}, with no more than a notice, and clashes with another one that begins like it; a program that looks for the whole name in the catalogs does not find it. Shorten it",
            Shorten(context.File.Substring(identifier.Span), identifier.Name, kept) is { } shorter ? Fix.Create("Write what is kept", new TextEdit(identifier.Span, shorter)) : null);

    /// <summary>Whether the statement has a run of 64 bytes that a name may be, so that few statements are looked through.</summary>
    private static bool MayHoldOne(string text, TextSpan span)
    {
        var bytes = 0;
        var isQuoted = false;
        for (var i = span.Start; i < span.End; i++)
        {
            var character = text[i];
            isQuoted ^= character == '"';
            bytes = !isQuoted && (char.IsWhiteSpace(character) || character is '.' or ',' or '(' or ')' or ';') ? 0
                : bytes + (character < 0x80 ? 1 : character < 0x800 ? 2 : 3);
            if (bytes > NameGenerator.MaximumLength)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same spelling of what is kept; null where characters are escaped.</summary>
    private static string? Shorten(string written, string name, string kept) =>
        written.Length == name.Length ? written.Substring(0, kept.Length)
        : written == "\"" + name + "\"" ? "\"" + kept + "\""
        : null;
}
