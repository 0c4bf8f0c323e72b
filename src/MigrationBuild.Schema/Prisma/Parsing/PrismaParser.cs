using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Parsing;

/// <summary>
/// Reads the Prisma Schema Language. It is a language of lines: a field, a block attribute, an enum value and a <c>key = value</c> each take
/// exactly one, so a line that does not fit is reported and skipped, and the next one is read as if nothing had happened.
/// </summary>
public sealed partial class PrismaParser
{
    private const string NextMarker = "// use prisma-next";

    private static readonly string[] BlockKeywords = ["model", "view", "type", "enum", "datasource", "generator"];

    private readonly SourceFile _file;
    private readonly string _text;
    private readonly List<SourceDiagnostic> _diagnostics = [];
    private readonly List<string> _documentation = [];
    private int _position;

    private PrismaParser(SourceFile file)
    {
        _file = file;
        _text = file.Text;
    }

    public static PrismaParseResult Parse(SourceFile file)
    {
        var parser = new PrismaParser(file);
        var blocks = parser.ParseBlocks();
        return new(new PrismaDocument(file, blocks.ToEquatableArray()), parser._diagnostics.ToEquatableArray());
    }

    private List<PrismaBlock> ParseBlocks()
    {
        var blocks = new List<PrismaBlock>();
        // Prisma refuses a byte order mark; editors on Windows write one.
        Accept("\uFEFF");
        while (!AtEnd)
        {
            SkipBlanks();
            if (AcceptNewline())
            {
                _documentation.Clear();
            }
            else if (FindPrismaNext() is { } span)
            {
                Report(
                    PrismaDiagnostics.PrismaNext,
                    span,
                    "This file is written for Prisma Next (Prisma 8), another language than the schemas of Prisma 7 and before. "
                    + "Generate a schema.prisma of Prisma 7, or describe the database in SQL or HCL.");
                return [];
            }
            else if (!AcceptComment() && !AtEnd)
            {
                var start = _position;
                if (ParseBlock() is { } block)
                {
                    blocks.Add(block);
                }
                else
                {
                    _position = start;
                    ReportTopLevel();
                }

                _documentation.Clear();
            }
        }

        return blocks;
    }

    /// <summary>The marker line of Prisma Next, or one of the blocks that only its language has.</summary>
    private TextSpan? FindPrismaNext()
    {
        var start = _position;
        var line = _text.Substring(start, LineEnd() - start).TrimEnd();
        var isNext = line == NextMarker || ((StartsWithWord("types") || StartsWithWord("namespace")) && line.EndsWith("{", StringComparison.Ordinal));
        return isNext ? new TextSpan(start, line.Length) : null;
    }

    private void ReportTopLevel()
    {
        var start = _position;
        if (ParseName() is { } keyword && BlockKeywords.Contains(keyword.Text) && OpenBlock() is { } name)
        {
            Report(
                PrismaDiagnostics.Syntax,
                TextSpan.FromBounds(start, name.Span.End),
                $"The {keyword.Text} {name.Text} is not closed: a line with its }} is missing.");
            _position = _text.Length;
            return;
        }

        _position = start;
        if (AcceptTypeAlias())
        {
            Report(
                PrismaDiagnostics.Syntax,
                TextSpan.FromBounds(start, _position),
                "Type aliases were removed from the Prisma Schema Language. Write the type at each field.");
            return;
        }

        _position = start;
        if (AcceptUnknownBlock())
        {
            Report(
                PrismaDiagnostics.Syntax,
                TextSpan.FromBounds(start, _position),
                "This block is none of model, view, enum, type, datasource and generator.");
            return;
        }

        _position = start;
        SkipLine();
        Report(
            PrismaDiagnostics.Syntax,
            TextSpan.FromBounds(start, _position),
            "This line does not begin with model, view, enum, type, datasource or generator, and belongs to no block.");
    }

    /// <summary><c>type Name = …</c> to the end of its line.</summary>
    private bool AcceptTypeAlias()
    {
        if (ParseName() is not { Text: "type" })
        {
            return false;
        }

        SkipBlanks();
        var isNamed = ParseName() is not null;
        SkipBlanks();
        if (!isNamed || Current != '=')
        {
            return false;
        }

        _position = LineEnd();
        return true;
    }

    /// <summary>A word and a brace, up to the first closing one.</summary>
    private bool AcceptUnknownBlock()
    {
        if (OpenBlock() is null)
        {
            return false;
        }

        var close = _text.IndexOf('}', _position);
        if (close < 0)
        {
            return false;
        }

        _position = close + 1;
        return true;
    }

    private void Report(DiagnosticDescriptor descriptor, TextSpan span, string message) =>
        _diagnostics.Add(new SourceDiagnostic(descriptor, _file, span, message));

    /// <summary>The documentation comments collected so far, as one text.</summary>
    private string? TakeDocumentation()
    {
        var documentation = _documentation.Count == 0 ? null : string.Join("\n", _documentation);
        _documentation.Clear();
        return documentation;
    }
}
