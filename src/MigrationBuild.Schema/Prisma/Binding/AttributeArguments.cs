using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>The arguments of one attribute while they are read: those that nobody takes are not known.</summary>
internal sealed class AttributeArguments
{
    private readonly List<ArgumentNode> _remaining;
    private readonly Reporter _reporter;

    private AttributeArguments(AttributeNode attribute, List<ArgumentNode> remaining, Reporter reporter)
    {
        Attribute = attribute;
        _remaining = remaining;
        _reporter = reporter;
    }

    public AttributeNode Attribute { get; }

    /// <summary>Null, and reported, where the list itself is malformed: nothing more is said about such an attribute then.</summary>
    public static AttributeArguments? Open(AttributeNode attribute, Reporter reporter)
    {
        var isWellFormed = true;
        var arguments = new List<ArgumentNode>();
        foreach (var argument in attribute.Arguments)
        {
            if (argument.Value is null)
            {
                Refuse(argument.Name!.Span, $"The argument {argument.Name} lacks its value.");
            }
            else if (argument.Name is { } name && arguments.Exists(other => other.Name?.Text == name.Text))
            {
                Refuse(argument.Span, $"The argument {name} was given before.");
            }
            else
            {
                arguments.Add(argument);
            }
        }

        var unnamed = arguments.FindAll(argument => argument.Name is null);
        if (unnamed.Count > 1)
        {
            Refuse(attribute.Span, $"Only one argument can go without a name. Is it meant as a list: [{string.Join(", ", unnamed.Select(a => a.Value))}]?");
        }

        if (attribute.TrailingComma is { } comma)
        {
            Refuse(comma, "Remove the comma after the last argument.");
        }

        return isWellFormed ? new AttributeArguments(attribute, arguments, reporter) : null;

        void Refuse(TextSpan span, string message)
        {
            isWellFormed = false;
            reporter.Report(PrismaDiagnostics.Attribute, span, message);
        }
    }

    /// <summary>The argument of that name, or null.</summary>
    public ArgumentNode? Take(string name)
    {
        var argument = _remaining.Find(candidate => candidate.Name?.Text == name);
        _remaining.Remove(argument!);
        return argument;
    }

    /// <summary>The argument without a name, or null.</summary>
    public ArgumentNode? TakeUnnamed()
    {
        var argument = _remaining.Find(candidate => candidate.Name is null);
        _remaining.Remove(argument!);
        return argument;
    }

    /// <summary>The argument that may go without its name; reported where it is missing or given twice.</summary>
    public ArgumentNode? TakeRequired(string name)
    {
        var named = Take(name);
        var unnamed = TakeUnnamed();
        if (named is not null && unnamed is not null)
        {
            Report(PrismaDiagnostics.Attribute, named.Span, $"The argument {name} is given twice, with its name and without.");
            return null;
        }

        if (named is null && unnamed is null)
        {
            Report(PrismaDiagnostics.Attribute, $"{Attribute} needs the argument {name}.");
        }

        return named ?? unnamed;
    }

    public string? AsString(ArgumentNode argument) => Expect<StringExpression>(argument.Value!, "a string")?.Value;

    /// <summary>The value as that kind of expression; reported where it is another.</summary>
    public T? Expect<T>(PrismaExpression value, string kind)
        where T : PrismaExpression
    {
        if (value is T expected)
        {
            return expected;
        }

        _reporter.Report(PrismaDiagnostics.Attribute, value.Span, $"{Attribute} takes {kind} here, not {value}.");
        return null;
    }

    /// <summary><c>map:</c>, which must not be empty.</summary>
    public ConstraintName? TakeMappedName()
    {
        if (Take("map") is not { } argument || AsString(argument) is not { } name)
        {
            return null;
        }

        if (name.Length == 0)
        {
            Report(PrismaDiagnostics.Name, "The name in map: is empty.");
            return null;
        }

        return new ConstraintName(name, argument.Span);
    }

    /// <summary>Reports at the attribute.</summary>
    public void Report(DiagnosticDescriptor descriptor, string message) => _reporter.Report(descriptor, Attribute.Span, message);

    public void ReportLater(DiagnosticDescriptor descriptor, TextSpan span, string message) => _reporter.ReportLater(descriptor, span, message);

    public void Report(DiagnosticDescriptor descriptor, TextSpan span, string message) => _reporter.Report(descriptor, span, message);

    public void Close()
    {
        foreach (var argument in _remaining)
        {
            _reporter.Report(PrismaDiagnostics.UnknownName, argument.Span, $"{Attribute} has no argument {argument.Name?.Text ?? $"{argument.Value}"}.");
        }
    }
}
