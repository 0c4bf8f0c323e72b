using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Parsing;

/// <summary>A field's type, and the spellings of other languages that deserve an answer of their own.</summary>
public sealed partial class PrismaParser
{
    private FieldTypeNode? ParseFieldType()
    {
        var start = _position;
        if (Accept("["))
        {
            return RefuseBracketedType(start);
        }

        if (ParseBaseType() is not { } type)
        {
            return null;
        }

        var end = _position;
        SkipBlanks();
        if (Accept("[]"))
        {
            end = _position;
            SkipBlanks();
            if (!Accept("?"))
            {
                _position = end;
                return type with { Arity = FieldArity.List };
            }

            Report(PrismaDiagnostics.Syntax, SpanFrom(start), "A list cannot be optional. Write Type[] or Type?.");
            return null;
        }

        if (Accept("?"))
        {
            return type with { Arity = FieldArity.Optional };
        }

        if (Accept("!"))
        {
            Report(PrismaDiagnostics.Syntax, SpanFrom(start), "Fields are required unless marked with ?. Remove the !.");
            return null;
        }

        _position = end;
        return type;
    }

    private FieldTypeNode? RefuseBracketedType(int start)
    {
        SkipBlanks();
        if (ParseBaseType() is not { } type)
        {
            return null;
        }

        SkipBlanks();
        if (Accept("]"))
        {
            Report(PrismaDiagnostics.Syntax, SpanFrom(start), $"Write a list as {type.Name}[].");
        }

        return null;
    }

    private FieldTypeNode? ParseBaseType()
    {
        var start = _position;
        if (Accept("Unsupported("))
        {
            return Current == '"' && ParseString() is { } raw && Accept(")")
                ? new FieldTypeNode(raw.Value, true, FieldArity.Required) { Span = SpanFrom(start) }
                : null;
        }

        return ParseName() is { } name ? new FieldTypeNode(name.Text, false, FieldArity.Required) { Span = name.Span } : null;
    }
}
