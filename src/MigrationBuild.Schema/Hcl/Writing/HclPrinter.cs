using System.Text;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Hcl.Writing;

/// <summary>Lays blocks out as HCL's formatter does: two blanks a level, and the equal signs of attributes that follow one another below each other.</summary>
internal sealed class HclPrinter
{
    private readonly StringBuilder _text = new();

    public static string Print(HclBlockText block)
    {
        var printer = new HclPrinter();
        printer.Write(block, "");
        return printer._text.ToString();
    }

    private void Write(HclBlockText block, string indent)
    {
        _text.Append(indent).Append(block.Kind);
        foreach (var label in block.Labels)
        {
            _text.Append(' ').Append(HclValueText.Quote(label));
        }

        _text.Append(" {\n");
        WriteBody(block.Body, indent + "  ");
        _text.Append(indent).Append("}\n");
    }

    private void WriteBody(EquatableArray<HclText> body, string indent)
    {
        for (var i = 0; i < body.Count; i++)
        {
            switch (body[i])
            {
                case HclAttributeText attribute:
                    _text.Append(indent).Append(attribute.Name.PadRight(WidthAt(body, i))).Append(" = ").Append(attribute.Value).Append('\n');
                    break;
                case HclHeredocText heredoc:
                    Write(heredoc, indent, WidthAt(body, i));
                    break;
                case HclBlockText block:
                    Write(block, indent);
                    break;
            }
        }
    }

    /// <summary>The length of the longest name among the attributes around one, up to the next block on either side.</summary>
    private static int WidthAt(EquatableArray<HclText> body, int index)
    {
        var before = Enumerable.Range(0, index).Reverse().Select(i => NameOf(body[i])).TakeWhile(name => name is not null);
        var after = body.Skip(index).Select(NameOf).TakeWhile(name => name is not null);
        return before.Concat(after).Max(name => name!.Length);
    }

    private static string? NameOf(HclText text) => text switch
    {
        HclAttributeText attribute => attribute.Name,
        HclHeredocText heredoc => heredoc.Name,
        _ => null,
    };

    private void Write(HclHeredocText heredoc, string indent, int width)
    {
        var lines = HclValueText.EscapeTemplates(heredoc.Text.EndsWith("\n", StringComparison.Ordinal) ? heredoc.Text.Substring(0, heredoc.Text.Length - 1) : heredoc.Text).Split('\n');
        var marker = "SQL";
        while (lines.Any(line => line.Trim() == marker))
        {
            marker += "_";
        }

        // What all lines are indented by is no part of an indented heredoc, so one that begins with blanks must stand at the margin.
        var isIndented = lines.Any(line => line.Length > 0 && line[0] is not (' ' or '\t'));
        var isShortened = heredoc.IsExact && !heredoc.Text.EndsWith("\n", StringComparison.Ordinal);
        _text.Append(indent).Append(heredoc.Name.PadRight(width)).Append(" = ").Append(isShortened ? "trimsuffix(" : "").Append(isIndented ? "<<-" : "<<").Append(marker).Append('\n');
        foreach (var line in lines)
        {
            _text.Append(isIndented && line.Length > 0 ? indent + "  " : "").Append(line).Append('\n');
        }

        _text.Append(isIndented ? indent : "").Append(marker).Append('\n');
        if (isShortened)
        {
            _text.Append(indent).Append(", \"\\n\")\n");
        }
    }
}
