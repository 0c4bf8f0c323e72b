using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>The attributes of one field, value or block while they are read: those that nobody takes are not known.</summary>
internal sealed class AttributeSet(EquatableArray<AttributeNode> attributes, Reporter reporter)
{
    private readonly List<AttributeNode> _remaining = [.. attributes];

    /// <summary>The only attribute of that name, or null where there is none, several, or its arguments are malformed.</summary>
    public AttributeArguments? Take(string name)
    {
        var found = TakeAll(name);
        if (found.Count > 1)
        {
            foreach (var attribute in found)
            {
                reporter.Report(PrismaDiagnostics.Attribute, attribute.Span, $"{attribute} stands here more than once. Keep one.");
            }

            return null;
        }

        return found.Count == 1 ? AttributeArguments.Open(found[0], reporter) : null;
    }

    /// <summary>Every attribute of that name whose arguments are well-formed.</summary>
    public IEnumerable<AttributeArguments> TakeEach(string name)
    {
        foreach (var attribute in TakeAll(name))
        {
            if (AttributeArguments.Open(attribute, reporter) is { } arguments)
            {
                yield return arguments;
            }
        }
    }

    /// <summary>The attribute with a dotted name, such as <c>@db.Text</c>; a second one is reported.</summary>
    public AttributeNode? TakeScoped()
    {
        var found = _remaining.FindAll(attribute => attribute.Name.Text.IndexOf('.') > 0);
        _remaining.RemoveAll(found.Contains);
        foreach (var second in found.Skip(1))
        {
            reporter.Report(PrismaDiagnostics.Attribute, second.Span, "A field takes one native type. Keep one.");
        }

        return found.FirstOrDefault();
    }

    public void ReportUnknown()
    {
        foreach (var attribute in _remaining)
        {
            reporter.Report(PrismaDiagnostics.UnknownName, attribute.Span, $"There is no attribute {attribute} here.");
        }
    }

    private List<AttributeNode> TakeAll(string name)
    {
        var found = _remaining.FindAll(attribute => attribute.Name.Text == name);
        _remaining.RemoveAll(attribute => attribute.Name.Text == name);
        return found;
    }
}
