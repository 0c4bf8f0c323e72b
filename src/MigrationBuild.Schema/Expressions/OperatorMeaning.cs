using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>
/// What an operator makes of its operands: the types it brings them to and the type it gives, each null where that is not known. It mirrors
/// <c>oper_select_candidate</c> for the operators that schemas use.
/// </summary>
internal readonly record struct OperatorMeaning(DataType? Left, DataType? Right, DataType? Result)
{
    private static readonly string[] NumberOrder = ["int2", "int4", "int8", "numeric", "float4", "float8"];

    public static OperatorMeaning OfPrefix(DataType? operand) => new(null, null, operand.IsUnknown() ? null : operand.OperandType());

    public static OperatorMeaning Of(string symbol, DataType? leftType, DataType? rightType)
    {
        var left = leftType.OperandType();
        var right = rightType.OperandType();
        return symbol switch
        {
            "=" or "<>" or "<" or ">" or "<=" or ">=" => Same(left, right, DataTypes.Boolean),
            "@>" or "<@" or "&&" => Same(left, right, DataTypes.Boolean),
            "~" or "~*" or "!~" or "!~*" or "~~" or "!~~" or "~~*" or "!~~*" or "^@" => new(DataTypes.Text, DataTypes.Text, DataTypes.Boolean),
            "->" when IsJson(left) => new(left, right.IsUnknown() ? DataTypes.Text : right, left),
            "->>" when IsJson(left) => new(left, right.IsUnknown() ? DataTypes.Text : right, DataTypes.Text),
            "#>" when IsJson(left) => new(left, DataTypes.TextArray, left),
            "#>>" when IsJson(left) => new(left, DataTypes.TextArray, DataTypes.Text),
            "?" => new(left, DataTypes.Text, DataTypes.Boolean),
            "?|" or "?&" => new(left, DataTypes.TextArray, DataTypes.Boolean),
            "@@" when left.Is("tsvector") => new(left, DataType.BuiltIn("tsquery"), DataTypes.Boolean),
            "||" => OfConcatenation(left, right),
            "+" or "-" or "*" or "/" or "%" or "^" => OfArithmetic(symbol, left, right),
            "<->" or "<#>" or "<=>" or "<+>" => Same(left, right, DataTypes.Double),
            _ => default,
        };
    }

    /// <summary>Both operands of one type: that of the typed one, or the wider of two numbers.</summary>
    private static OperatorMeaning Same(DataType? left, DataType? right, DataType? result)
    {
        if (left.IsUnknown() || right.IsUnknown())
        {
            var known = left.IsUnknown() ? right : left;
            var type = known.IsUnknown() ? DataTypes.Text : known;
            return new(type, type, result);
        }

        var wider = Wider(left, right);
        return new(wider ?? left, wider ?? right, result);
    }

    private static OperatorMeaning OfConcatenation(DataType? left, DataType? right)
    {
        var known = left is null || left.IsUnknown() ? right : left;
        if (known is null)
        {
            return default;
        }

        return known.IsArray || known.Is("jsonb") || known.Is("tsvector") || known.Is("bytea")
            ? Same(left, right, known)
            : new(DataTypes.Text, DataTypes.Text, DataTypes.Text);
    }

    private static OperatorMeaning OfArithmetic(string symbol, DataType? left, DataType? right)
    {
        if (left is null || right is null)
        {
            return default;
        }

        if (left.CategoryOf() == TypeCategory.DateTime)
        {
            return OfTimeArithmetic(symbol, left, right);
        }

        if (left.Is("jsonb") && symbol == "-")
        {
            return new(left, right.IsUnknown() ? DataTypes.Text : right, left);
        }

        if (left.CategoryOf() == TypeCategory.Interval)
        {
            return right.IsUnknown()
                ? symbol is "+" or "-" ? new(left, left, left) : new(left, DataTypes.Double, left)
                : new(left, right, right.CategoryOf() == TypeCategory.DateTime ? right : left);
        }

        if (right.CategoryOf() is TypeCategory.Interval)
        {
            return new(left.IsUnknown() ? null : left, right, right);
        }

        var same = Same(left, right, null);
        return symbol == "^" && same.Left.CategoryOf() == TypeCategory.Number && !same.Left.Is("numeric")
            ? new(DataTypes.Double, DataTypes.Double, DataTypes.Double)
            : same with { Result = same.Left };
    }

    private static OperatorMeaning OfTimeArithmetic(string symbol, DataType left, DataType right)
    {
        if (right.IsUnknown())
        {
            return symbol == "-"
                ? new(left, left, left.Is("date") ? DataTypes.Integer : DataTypes.Interval)
                : left.Is("date") ? new(left, null, null) : new(left, DataTypes.Interval, left);
        }

        if (right.CategoryOf() == TypeCategory.DateTime && symbol == "-")
        {
            return new(left, right, left.Is("date") && right.Is("date") ? DataTypes.Integer : DataTypes.Interval);
        }

        return new(left, right, left.Is("date") && right.CategoryOf() == TypeCategory.Interval ? DataTypes.Timestamp : left);
    }

    private static bool IsJson(DataType? type) => type.Is("json") || type.Is("jsonb");

    private static DataType? Wider(DataType? left, DataType? right)
    {
        if (left is not { IsBuiltIn: true, IsArray: false } || right is not { IsBuiltIn: true, IsArray: false })
        {
            return null;
        }

        var (first, second) = (Array.IndexOf(NumberOrder, left.Name.Name), Array.IndexOf(NumberOrder, right.Name.Name));
        if (first < 0 || second < 0)
        {
            return null;
        }

        // There are no operators between a whole number and real: both become double precision.
        return left != right && (left.Is("float4") || right.Is("float4")) ? DataTypes.Double : first > second ? left : right;
    }
}
