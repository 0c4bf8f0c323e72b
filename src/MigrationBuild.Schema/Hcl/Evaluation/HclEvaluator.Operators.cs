using MigrationBuild.Schema.Hcl.Syntax;

namespace MigrationBuild.Schema.Hcl.Evaluation;

public sealed partial class HclEvaluator
{
    private HclValue OfUnary(HclUnary unary, HclPlace place, HclScope scope)
    {
        var operand = Evaluate(unary.Operand, scope);
        return (unary.Operator, operand) switch
        {
            (_, HclUnknownValue) => operand,
            ("-", HclNumberValue number) => new HclNumberValue(place, -number.Value),
            ("!", HclBooleanValue boolean) => new HclBooleanValue(place, !boolean.Value),
            _ => Fail(place, $"`{unary.Operator}` cannot be applied to {operand.Kind}"),
        };
    }

    private HclValue OfBinary(HclBinary binary, HclPlace place, HclScope scope)
    {
        var left = Evaluate(binary.Left, scope);
        var right = Evaluate(binary.Right, scope);
        if (left is HclUnknownValue || right is HclUnknownValue)
        {
            return new HclUnknownValue(place);
        }

        switch (binary.Operator)
        {
            case "==":
                return new HclBooleanValue(place, AreEqual(left, right));
            case "!=":
                return new HclBooleanValue(place, !AreEqual(left, right));
        }

        return (left, right) switch
        {
            (HclBooleanValue a, HclBooleanValue b) when binary.Operator == "&&" => new HclBooleanValue(place, a.Value && b.Value),
            (HclBooleanValue a, HclBooleanValue b) when binary.Operator == "||" => new HclBooleanValue(place, a.Value || b.Value),
            (HclNumberValue a, HclNumberValue b) when binary.Operator is not ("&&" or "||") => OfArithmetic(a.Value, binary.Operator, b.Value, place),
            (HclStringValue, HclStringValue) when binary.Operator == "+" => Fail(place, "strings are joined in a template: `\"${a}${b}\"`"),
            _ => Fail(place, $"`{binary.Operator}` cannot be applied to {left.Kind} and {right.Kind}"),
        };
    }

    private HclValue OfArithmetic(decimal left, string sign, decimal right, HclPlace place)
    {
        if (sign is "/" or "%" && right == 0)
        {
            return Fail(place, "division by zero");
        }

        try
        {
            return sign switch
            {
                "<" => new HclBooleanValue(place, left < right),
                ">" => new HclBooleanValue(place, left > right),
                "<=" => new HclBooleanValue(place, left <= right),
                ">=" => new HclBooleanValue(place, left >= right),
                "+" => new HclNumberValue(place, left + right),
                "-" => new HclNumberValue(place, left - right),
                "*" => new HclNumberValue(place, left * right),
                "/" => new HclNumberValue(place, left / right),
                _ => new HclNumberValue(place, left % right),
            };
        }
        catch (OverflowException)
        {
            return Fail(place, "the result is too large");
        }
    }

    private HclValue OfConditional(HclConditional conditional, HclPlace place, HclScope scope) =>
        BooleanOf(Evaluate(conditional.Condition, scope), "the condition before `?`") switch
        {
            true => Evaluate(conditional.Then, scope),
            false => Evaluate(conditional.Otherwise, scope),
            null => new HclUnknownValue(place),
        };

    private bool? BooleanOf(HclValue value, string what)
    {
        if (value is HclBooleanValue boolean)
        {
            return boolean.Value;
        }

        if (value is not HclUnknownValue)
        {
            Fail(value.Place, $"{what} is `true` or `false`, but this is {value.Kind}");
        }

        return null;
    }

    /// <summary>Strings with the same text are equal, wherever they come from; values of different kinds never are.</summary>
    private static bool AreEqual(HclValue left, HclValue right) => (left, right) switch
    {
        (HclStringValue a, HclStringValue b) => a.Text.Equals(b.Text),
        (HclNumberValue a, HclNumberValue b) => a.Value == b.Value,
        (HclBooleanValue a, HclBooleanValue b) => a.Value == b.Value,
        (HclNullValue, HclNullValue) => true,
        (HclReferenceValue a, HclReferenceValue b) => a.Path == b.Path,
        (HclListValue a, HclListValue b) => a.Items.Count == b.Items.Count && a.Items.Zip(b.Items, AreEqual).All(same => same),
        (HclObjectValue a, HclObjectValue b) => a.Entries.Count == b.Entries.Count
            && a.Entries.All(entry => b.Find(entry.Key) is { } other && AreEqual(entry.Value, other)),
        _ => false,
    };
}
