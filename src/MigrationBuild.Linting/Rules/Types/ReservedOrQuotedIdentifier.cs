using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM620: a name that has to be quoted wherever it is used.</summary>
public sealed class ReservedOrQuotedIdentifier : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM620", "reserved-or-quoted-identifier", "The name has to be quoted wherever it is used", DiagnosticSeverity.Hidden);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from name in NewName.Of(context.Statement)
        let text = name.Name.Name
        let isReserved = Keywords.GetCategory(Keywords.Find(text)) is KeywordCategory.Reserved or KeywordCategory.TypeOrFunctionName
        where isReserved || (IsMixed(text) && context.Options.Settings.Find(Descriptor, "mixed-case") != "allow")
        select context.Report(
            Descriptor,
            name.Name.Span,
            isReserved
                ? $"{text} is a word of SQL: without quotes it is an error, or means something else. Choose another name"
                : $"Without quotes PostgreSQL looks for {text.ToLowerInvariant()}, so each query, in psql as well, has to quote it. Write it in lower case, with _ between words");

    private static bool IsMixed(string name) => name.Any(character => !(character is '_' or (>= 'a' and <= 'z') or (>= '0' and <= '9') or >= '\u0080')) && name.IndexOf('\uFFFC') < 0;
}
