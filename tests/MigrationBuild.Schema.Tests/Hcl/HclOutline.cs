using System.Globalization;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Hcl.Parsing;
using MigrationBuild.Schema.Hcl.Syntax;

namespace MigrationBuild.Schema.Tests.Hcl;

/// <summary>Prints what was parsed in one line, every grouping in brackets, so that a test shows text and tree side by side.</summary>
internal static class HclOutline
{
    public static string Of(string text)
    {
        var file = HclParser.Parse(new SourceFile("schema.hcl", text));
        Assert.That(file.Diagnostics.Select(diagnostic => diagnostic.ToString()), Is.Empty);
        return Of(file.Body);
    }

    public static string OfExpression(string text)
    {
        var outline = Of("x = " + text);
        return outline["x = ".Length..];
    }

    public static string[] ErrorsOf(string text) =>
        [.. HclParser.Parse(new SourceFile("schema.hcl", text)).Diagnostics.Select(diagnostic => diagnostic.ToString())];

    public static string Of(HclBody body) => string.Join("; ", body.Items.Select(Of));

    private static string Of(HclBodyItem item) => item switch
    {
        HclAttribute attribute => $"{attribute.Name} = {Of(attribute.Value)}",
        HclBlock block => $"{block.Kind}{string.Concat(block.Labels.Select(label => " " + Quote(label.Text)))} {{{Of(block.Body)}}}",
        _ => throw new ArgumentOutOfRangeException(nameof(item)),
    };

    public static string Of(HclExpression expression) => expression switch
    {
        HclMissingExpression => "<missing>",
        HclNumber number => number.Text,
        HclBoolean boolean => boolean.Value ? "true" : "false",
        HclNull => "null",
        HclVariable variable => variable.Name,
        HclMember member => $"{Of(member.Target)}.{member.Name}",
        HclIndex index => $"{Of(index.Target)}[{Of(index.Key)}]",
        HclSplat splat => $"{Of(splat.Target)}[*]({Of(splat.Each)})",
        HclSplatElement => "_",
        HclParenthesized parenthesized => $"({Of(parenthesized.Inner)})",
        HclUnary unary => $"<{unary.Operator}{Of(unary.Operand)}>",
        HclBinary binary => $"<{Of(binary.Left)} {binary.Operator} {Of(binary.Right)}>",
        HclConditional conditional => $"<{Of(conditional.Condition)} ? {Of(conditional.Then)} : {Of(conditional.Otherwise)}>",
        HclCall call => $"{call.Name}({string.Join(", ", call.Arguments.Select(Of))}{(call.ExpandsLast ? "..." : "")})",
        HclList list => $"[{string.Join(", ", list.Items.Select(Of))}]",
        HclObject value => $"{{{string.Join(", ", value.Items.Select(item => $"{Of(item.Key)} = {Of(item.Value)}"))}}}",
        HclFor each => OfFor(each),
        HclTemplate template => Quote(OfParts(template.Parts)),
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    private static string OfFor(HclFor each)
    {
        var names = each.KeyName is null ? $"{each.ValueName}" : $"{each.KeyName}, {each.ValueName}";
        var result = each.ResultKey is null ? Of(each.Result) : $"{Of(each.ResultKey)} => {Of(each.Result)}";
        var condition = each.Condition is null ? "" : $" if {Of(each.Condition)}";
        return $"<for {names} in {Of(each.Source)} : {result}{(each.GroupsByKey ? "..." : "")}{condition}>";
    }

    private static string OfParts(IEnumerable<HclTemplatePart> parts) => string.Concat(parts.Select(part => part switch
    {
        HclTemplateText text => text.Value.Text,
        HclInterpolation interpolation => $"${{{Of(interpolation.Value)}}}",
        HclTemplateIf choice => $"%{{if {Of(choice.Condition)}}}{OfParts(choice.Then)}%{{else}}{OfParts(choice.Otherwise)}%{{endif}}",
        HclTemplateFor loop => $"%{{for {loop.ValueName} in {Of(loop.Source)}}}{OfParts(loop.Body)}%{{endfor}}",
        _ => throw new ArgumentOutOfRangeException(nameof(parts)),
    }));

    private static string Quote(string text) => string.Create(CultureInfo.InvariantCulture, $"'{text.Replace("\n", "\\n", StringComparison.Ordinal)}'");
}
