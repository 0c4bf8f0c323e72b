using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Parsing;

/// <summary>The blocks and their lines.</summary>
public sealed partial class PrismaParser
{
    /// <summary>A whole block, or null where the text at hand opens none or never closes it; nothing stays reported then.</summary>
    private PrismaBlock? ParseBlock()
    {
        var start = _position;
        var reported = _diagnostics.Count;
        var documentation = TakeDocumentation();
        var block = ParseName() is { } keyword && OpenBlock() is { } name ? ParseBody(keyword.Text, name, start, documentation) : null;
        if (block is null)
        {
            _diagnostics.RemoveRange(reported, _diagnostics.Count - reported);
        }

        return block;
    }

    /// <summary>The name and the brace. Prisma ignores what follows the brace on its line; so do we, and say so.</summary>
    private PrismaName? OpenBlock()
    {
        SkipBlanks();
        if (ParseName() is not { } name)
        {
            return null;
        }

        SkipBlanks();
        if (!Accept("{"))
        {
            return null;
        }

        SkipBlanks();
        var ignored = TextSpan.FromBounds(_position, LineEnd());
        if (ignored.Length > 0 && !At("//") && !At("/*"))
        {
            const string message = "What follows the brace on its line is ignored. Begin a new line after the brace.";
            _diagnostics.Add(new SourceDiagnostic(PrismaDiagnostics.Syntax, DiagnosticSeverity.Warning, _file, ignored, message));
        }

        _position = LineEnd();
        return AcceptNewline() ? name : null;
    }

    private PrismaBlock? ParseBody(string keyword, PrismaName name, int start, string? documentation) => keyword switch
    {
        "model" => ParseModel(ModelKind.Model, name, start, documentation),
        "view" => ParseModel(ModelKind.View, name, start, documentation),
        "type" => ParseModel(ModelKind.Type, name, start, documentation),
        "enum" => ParseEnum(name, start, documentation),
        "datasource" => ParseConfiguration(ConfigurationKind.Datasource, name, start, documentation),
        "generator" => ParseConfiguration(ConfigurationKind.Generator, name, start, documentation),
        _ => null,
    };

    private ModelBlock? ParseModel(ModelKind kind, PrismaName name, int start, string? documentation)
    {
        var fields = new List<FieldDeclaration>();
        var attributes = new List<AttributeNode>();
        var closed = ParseLines(
            () => Current == '@' ? ParseBlockAttributeLine(attributes) : ParseFieldLine(name.Text, fields),
            "This line is neither a field (name, type, attributes) nor a block attribute (@@…).");
        return closed
            ? new ModelBlock(_file, kind, name, documentation, fields.ToEquatableArray(), attributes.ToEquatableArray()) { Span = SpanFrom(start) }
            : null;
    }

    private EnumBlock? ParseEnum(PrismaName name, int start, string? documentation)
    {
        var values = new List<EnumValueDeclaration>();
        var attributes = new List<AttributeNode>();
        var closed = ParseLines(
            () => Current == '@' ? ParseBlockAttributeLine(attributes) : ParseEnumValueLine(values),
            "This line is no enum value: one name a line, optionally with @map(\"…\").");
        if (!closed)
        {
            return null;
        }

        var span = SpanFrom(start);
        if (values.Count == 0)
        {
            Report(PrismaDiagnostics.Syntax, span, $"The enum {name} has no value. Give it at least one.");
        }

        return new EnumBlock(_file, name, documentation, values.ToEquatableArray(), attributes.ToEquatableArray()) { Span = span };
    }

    private ConfigurationBlock? ParseConfiguration(ConfigurationKind kind, PrismaName name, int start, string? documentation)
    {
        var properties = new List<PropertyAssignment>();
        var closed = ParseLines(() => ParsePropertyLine(properties), "This line is no property: key = value.");
        return closed
            ? new ConfigurationBlock(_file, kind, name, documentation, properties.ToEquatableArray()) { Span = SpanFrom(start) }
            : null;
    }

    /// <summary>Reads lines up to and including the closing brace; false where it is missing.</summary>
    private bool ParseLines(Func<bool> parseLine, string complaint)
    {
        while (true)
        {
            SkipBlanks();
            if (AtEnd)
            {
                return false;
            }

            if (Accept("}"))
            {
                _documentation.Clear();
                return true;
            }

            if (AcceptNewline())
            {
                _documentation.Clear();
                continue;
            }

            if (AcceptComment())
            {
                continue;
            }

            var start = _position;
            var reported = _diagnostics.Count;
            if (!parseLine())
            {
                _diagnostics.RemoveRange(reported, _diagnostics.Count - reported);
                _position = start;
                SkipLine();
                Report(PrismaDiagnostics.Syntax, SpanFrom(start), complaint);
            }

            _documentation.Clear();
        }
    }

    private bool ParseBlockAttributeLine(List<AttributeNode> attributes)
    {
        var start = _position;
        if (ParseAttribute("@@") is not { } attribute)
        {
            return false;
        }

        SkipBlanks();
        if (Current == '/')
        {
            // The span of a block attribute takes in the comment on its line.
            _position = At("//") ? LineEnd() : _position;
            AcceptBlockComment();
            attribute = attribute with { Span = SpanFrom(start) };
        }

        if (!AcceptLineTail())
        {
            return false;
        }

        attributes.Add(attribute);
        return true;
    }

    private bool ParseFieldLine(string model, List<FieldDeclaration> fields)
    {
        var start = _position;
        var documentation = TakeDocumentation();
        if (ParseName() is not { } name)
        {
            return false;
        }

        SkipBlanks();
        if (Current == ':')
        {
            Report(PrismaDiagnostics.Syntax, new TextSpan(_position, 1), "A field's name and type are separated by a blank, not by a colon.");
            _position++;
            SkipBlanks();
        }

        var hasType = !AtLineEnd && Current is not ('@' or '/');
        var reported = _diagnostics.Count;
        var type = hasType ? ParseFieldType() : null;
        if (hasType && type is null && _diagnostics.Count == reported)
        {
            return false;
        }

        if (ParseAttributes() is not { } attributes || !AcceptLineTail())
        {
            return false;
        }

        if (!hasType)
        {
            Report(PrismaDiagnostics.Syntax, SpanFrom(start), $"This field of {model} lacks a name or a type.");
        }
        else if (type is not null)
        {
            fields.Add(new FieldDeclaration(name, type, attributes, documentation ?? TakeDocumentation()) { Span = SpanFrom(start) });
        }

        return true;
    }

    private EquatableArray<AttributeNode>? ParseAttributes()
    {
        var attributes = new List<AttributeNode>();
        SkipBlanks();
        while (Current == '@')
        {
            if (ParseAttribute("@") is not { } attribute)
            {
                return null;
            }

            attributes.Add(attribute);
            SkipBlanks();
        }

        return attributes.ToEquatableArray();
    }

    private bool ParseEnumValueLine(List<EnumValueDeclaration> values)
    {
        var start = _position;
        var documentation = TakeDocumentation();
        if (ParseName() is not { } name || ParseAttributes() is not { } attributes || !AcceptLineTail())
        {
            return false;
        }

        values.Add(new EnumValueDeclaration(name, attributes, documentation ?? TakeDocumentation()) { Span = SpanFrom(start) });
        return true;
    }

    private bool ParsePropertyLine(List<PropertyAssignment> properties)
    {
        var start = _position;
        if (ParseName() is not { } name)
        {
            return false;
        }

        SkipBlanks();
        if (!Accept("="))
        {
            return false;
        }

        SkipBlanks();
        var end = _position;
        var value = ParseExpression();
        if (value is null)
        {
            _position = end;
        }

        end = _position;
        if (!AcceptLineTail())
        {
            return false;
        }

        properties.Add(new PropertyAssignment(name, value) { Span = TextSpan.FromBounds(start, end) });
        return true;
    }

    private TextSpan SpanFrom(int start) => TextSpan.FromBounds(start, _position);
}
