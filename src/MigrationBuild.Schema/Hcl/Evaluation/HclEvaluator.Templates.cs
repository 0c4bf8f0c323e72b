using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Hcl.Syntax;

namespace MigrationBuild.Schema.Hcl.Evaluation;

public sealed partial class HclEvaluator
{
    private HclValue OfTemplate(HclTemplate template, HclPlace place, HclScope scope)
    {
        // "${x}" and nothing else is x itself, whatever its kind.
        if (template.Parts.Count == 1 && template.Parts[0] is HclInterpolation only)
        {
            return Evaluate(only.Value, scope);
        }

        var builder = new MappedTextBuilder(scope.File, Math.Min(place.Span.End, place.Span.Start + 1));
        return AppendParts(builder, template.Parts, scope) ? new HclStringValue(place, builder.Build()) : new HclUnknownValue(place);
    }

    private bool AppendParts(MappedTextBuilder builder, EquatableArray<HclTemplatePart> parts, HclScope scope)
    {
        var isComplete = true;
        foreach (var part in parts)
        {
            switch (part)
            {
                case HclTemplateText text:
                    builder.Append(text.Value);
                    break;
                case HclInterpolation interpolation:
                    var value = Evaluate(interpolation.Value, scope);
                    if (TextOf(value) is { } inserted)
                    {
                        builder.AppendMade(inserted, interpolation.Span.Start);
                        break;
                    }

                    isComplete = false;
                    if (value is not HclUnknownValue)
                    {
                        Fail(new HclPlace(scope.File, interpolation.Span), $"{value.Kind} cannot stand in a string; only strings, numbers, `true` and `false` can");
                    }

                    break;
                case HclTemplateIf choice:
                    var condition = BooleanOf(Evaluate(choice.Condition, scope), "the condition of `if`");
                    isComplete &= condition is not null && AppendParts(builder, condition.Value ? choice.Then : choice.Otherwise, scope);
                    break;
                case HclTemplateFor loop:
                    isComplete &= AppendLoop(builder, loop, scope);
                    break;
            }
        }

        return isComplete;
    }

    private bool AppendLoop(MappedTextBuilder builder, HclTemplateFor loop, HclScope scope)
    {
        if (Elements(Evaluate(loop.Source, scope)) is not { } elements)
        {
            return false;
        }

        var isComplete = true;
        foreach (var element in elements)
        {
            var inner = scope.With(loop.ValueName.Name, element.Value);
            isComplete &= AppendParts(builder, loop.Body, loop.KeyName is { } key ? inner.With(key.Name, element.Key) : inner);
        }

        return isComplete;
    }

    /// <summary>The value as text, or null where it has no text.</summary>
    private static string? TextOf(HclValue value) => value switch
    {
        HclStringValue text => text.Text.Text,
        HclSqlValue sql => sql.Text.Text,
        HclNumberValue number => number.ToString(),
        HclBooleanValue boolean => boolean.Value ? "true" : "false",
        _ => null,
    };
}
