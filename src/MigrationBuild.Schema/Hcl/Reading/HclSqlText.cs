using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Hcl.Evaluation;
using MigrationBuild.Schema.Hcl.Syntax;

namespace MigrationBuild.Schema.Hcl.Reading;

/// <summary>Parses SQL that stands in a string of an HCL file. Errors are reported where the person wrote them.</summary>
internal static class HclSqlText
{
    public static Expression? ParseExpression(MappedText text, HclReport report) => Take(SqlParser.ParseExpression(SourceOf(text)), text, report);

    public static TypeName? ParseType(MappedText text, HclReport report) => Take(SqlParser.ParseTypeName(SourceOf(text)), text, report);

    /// <summary>Text that the file does not hold itself, at one place of it.</summary>
    public static MappedText Made(HclPlace place, string text)
    {
        var builder = new MappedTextBuilder(place.File, place.Span.Start);
        builder.AppendMade(text, place.Span.Start);
        return builder.Build();
    }

    /// <summary>A string as SQL's literal.</summary>
    public static MappedText Literal(MappedText text) => Made(new HclPlace(text.File, text.ToSource(new TextSpan(0, 0))), "'" + text.Text.Replace("'", "''") + "'");

    private static SourceFile SourceOf(MappedText text) => new(text.File.Path, text.Text);

    private static T? Take<T>(ParsedFragment<T> fragment, MappedText text, HclReport report)
        where T : SyntaxNode
    {
        if (fragment.Error is { } error)
        {
            report.Add(error with { File = text.File, Span = text.ToSource(error.Span) });
        }

        return fragment.Node;
    }
}
