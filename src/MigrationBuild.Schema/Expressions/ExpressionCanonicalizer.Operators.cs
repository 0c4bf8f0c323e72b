using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <content>Operators, and the predicates that the parser turns into operators.</content>
internal sealed partial class ExpressionCanonicalizer
{
    private TypedExpression AnalyzeOperation(OpExpr operation)
    {
        if (operation is { Left: RowExpr leftRow, Right: RowExpr rightRow } && leftRow.Fields.Count == rightRow.Fields.Count
            && operation.Operator.Symbol is "=" or "<>")
        {
            return AnalyzeRowComparison(operation, leftRow.Fields, rightRow.Fields);
        }

        var left = operation.Left is null ? null : Analyze(operation.Left);
        var right = Analyze(operation.Right);
        if (OperatorResolution.Find(Names, operation.Operator, left, right, _renaming) is { } declared)
        {
            return new(
                operation with
                {
                    Left = left is null ? null : DeclaredOperand(left, declared.Left!),
                    Operator = NameOf(declared),
                    Right = DeclaredOperand(right, declared.Right),
                },
                declared.Result);
        }

        var symbol = operation.Operator.Symbol;
        var meaning = left is null ? OperatorMeaning.OfPrefix(right.Type) : OperatorMeaning.Of(symbol, left.Type, right.Type);
        var labels = left is null || NeedsLabels(symbol, left, right, meaning);
        return new(
            operation with
            {
                Left = left is null ? null : OperandOf(left, meaning.Left, labels),
                Operator = Resolve(operation.Operator),
                Right = OperandOf(right, meaning.Right, labels),
            },
            meaning.Result);
    }

    private Expression DeclaredOperand(TypedExpression value, DataType expected)
    {
        var type = expected.IsPolymorphic() ? null : expected.OperandType();
        return OperandOf(value, type, type is not null);
    }

    /// <summary>An operator of the schema is named in full, so that it is meant wherever the expression stands.</summary>
    private OperatorName NameOf(DeclaredOperator declared)
    {
        Use(declared.Id);
        var name = _renaming.Defined(declared.Id).Name;
        return new OperatorName(EquatableArray.Create(new Identifier(name.Schema)), name.Name);
    }

    /// <summary>Whether another operator would be meant without the types of the literals: what stands behind <c>now() -</c> is else a time, no interval.</summary>
    private static bool NeedsLabels(string symbol, TypedExpression left, TypedExpression right, OperatorMeaning meaning)
    {
        var bare = OperatorMeaning.Of(symbol, UnlabelledType(left), UnlabelledType(right));
        return bare.Left != meaning.Left || bare.Right != meaning.Right;
    }

    private Expression OperandOf(TypedExpression value, DataType? expected, bool labels)
        => labels && UnlabelledType(value).IsUnknown() ? Given(value, expected) : Operand(value, expected);

    /// <summary><c>make_row_comparison_op</c>: rows are equal if all of their fields are, and differ if one does.</summary>
    private TypedExpression AnalyzeRowComparison(OpExpr operation, EquatableArray<Expression> left, EquatableArray<Expression> right)
    {
        var fields = left.Select((field, i) => (Expression)(operation with { Left = field, Right = right[i] })).ToEquatableArray();
        return AnalyzeConnective(new BoolExpr(operation.Operator.Symbol == "=" ? BoolExprKind.And : BoolExprKind.Or, fields));
    }

    private TypedExpression AnalyzeArrayOperation(ScalarArrayOpExpr operation)
    {
        var left = Analyze(operation.Left);
        var element = left.Type.IsUnknown() ? null : left.Type.OperandType();
        var right = AnalyzeArrayOperand(operation.Right, element);
        if (right.Type is { IsArray: true } elements && OperatorResolution.Find(Names, operation.Operator, left, new TypedExpression(operation.Right, elements.Element()), _renaming) is { } declared)
        {
            return new(
                operation with { Left = DeclaredOperand(left, declared.Left!), Operator = NameOf(declared), Right = DeclaredOperand(right, declared.Right.Array()) },
                DataTypes.Boolean);
        }

        var expectedLeft = right.Type is { IsArray: true } array ? array.Element().OperandType() : null;
        return new(
            operation with
            {
                Left = Operand(left, expectedLeft),
                Operator = Resolve(operation.Operator),
                Right = Operand(right, element?.Array()),
            },
            DataTypes.Boolean);
    }

    /// <summary>The elements of an array constructor are compared with a value of that type.</summary>
    private TypedExpression AnalyzeArrayOperand(Expression operand, DataType? element)
    {
        if (element is null)
        {
            return Analyze(operand);
        }

        if (operand is TypeCast { Argument: ArrayExpr array } cast)
        {
            var labelled = AnalyzeCast(array, Resolve(cast.Type));
            return labelled.Type.OperandType() == element.Array() && labelled.Syntax is ArrayExpr ? AnalyzeArrayOperand(labelled.Syntax, element) : labelled;
        }

        return operand is ArrayExpr { Elements.IsEmpty: false } bare
            ? new(bare with { Elements = bare.Elements.Select(item => Operand(Analyze(item), element)).ToEquatableArray() }, element.Array())
            : Analyze(operand);
    }

    /// <summary>
    /// <c>transformAExprIn</c>: two or more items without columns are one array; the others are compared one by one.
    /// </summary>
    private TypedExpression AnalyzeMembership(InExpr membership)
    {
        var symbol = new OperatorName(membership.IsNegated ? "<>" : "=");
        if (membership.Argument is RowExpr || membership.Items.Any(item => item is RowExpr))
        {
            return new(RewriteChildren(membership), DataTypes.Boolean);
        }

        var constants = membership.Items.Where(item => !HasColumns(item)).ToEquatableArray();
        var comparisons = new List<Expression>();
        var singles = membership.Items;
        if (constants.Count > 1)
        {
            comparisons.Add(new ScalarArrayOpExpr(membership.Argument, symbol, !membership.IsNegated, new ArrayExpr(constants)));
            singles = membership.Items.Where(HasColumns).ToEquatableArray();
        }

        comparisons.AddRange(singles.Select(item => new OpExpr(membership.Argument, symbol, item)));
        return Analyze(comparisons.Count == 1
            ? comparisons[0]
            : new BoolExpr(membership.IsNegated ? BoolExprKind.And : BoolExprKind.Or, comparisons.ToEquatableArray()));
    }

    private TypedExpression AnalyzeDistinct(DistinctExpr distinct)
    {
        var (left, right) = AnalyzePair(distinct.Left, distinct.Right);
        return new(distinct with { Left = left, Right = right }, DataTypes.Boolean);
    }

    private TypedExpression AnalyzeNullIf(NullIfExpr nullIf)
    {
        var (left, right) = (Analyze(nullIf.Left), Analyze(nullIf.Right));
        var meaning = OperatorMeaning.Of("=", left.Type, right.Type);
        return new(nullIf with { Left = Operand(left, meaning.Left), Right = Operand(right, meaning.Right) }, meaning.Left ?? left.Type);
    }

    private (Expression Left, Expression Right) AnalyzePair(Expression left, Expression right)
    {
        var (first, second) = (Analyze(left), Analyze(right));
        var meaning = OperatorMeaning.Of("=", first.Type, second.Type);
        return (Operand(first, meaning.Left), Operand(second, meaning.Right));
    }

    /// <summary>
    /// A chain is flat whatever its parentheses. The server flattens only to the left when it reads what a person wrote, and more when it reads its own
    /// text again, so depth cannot be a difference.
    /// </summary>
    private TypedExpression AnalyzeConnective(BoolExpr connective)
    {
        var arguments = connective.Arguments.Select(argument => Operand(Analyze(argument), DataTypes.Boolean));
        if (connective.Kind != BoolExprKind.Not)
        {
            arguments = arguments.SelectMany(
                argument => argument is BoolExpr inner && inner.Kind == connective.Kind ? (IEnumerable<Expression>)inner.Arguments : [argument]);
        }

        var canonical = arguments.ToEquatableArray();
        return connective.Kind == BoolExprKind.Not && canonical[0] is DistinctExpr distinct
            ? new(distinct with { IsNegated = !distinct.IsNegated }, DataTypes.Boolean)
            : new(connective with { Arguments = canonical }, DataTypes.Boolean);
    }

    private static BoolExpr Expand(BetweenExpr between)
    {
        var within = Within(between.Argument, between.Lower, between.Upper, between.IsNegated);
        if (!between.IsSymmetric)
        {
            return within;
        }

        var mirrored = Within(between.Argument, between.Upper, between.Lower, between.IsNegated);
        return new BoolExpr(between.IsNegated ? BoolExprKind.And : BoolExprKind.Or, EquatableArray.Create<Expression>(within, mirrored));
    }

    private static BoolExpr Within(Expression value, Expression lower, Expression upper, bool isNegated)
        => new BoolExpr(
            isNegated ? BoolExprKind.Or : BoolExprKind.And,
            EquatableArray.Create<Expression>(
                new OpExpr(value, new OperatorName(isNegated ? "<" : ">="), lower),
                new OpExpr(value, new OperatorName(isNegated ? ">" : "<="), upper)));

    private static OpExpr Expand(LikeExpr like)
    {
        var symbol = like.Kind switch
        {
            LikeKind.Like => "~~",
            LikeKind.ILike => "~~*",
            _ => "~",
        };
        var pattern = (like.Kind, like.Escape) switch
        {
            (LikeKind.SimilarTo, null) => Call("similar_to_escape", like.Pattern),
            (LikeKind.SimilarTo, { } escape) => Call("similar_to_escape", like.Pattern, escape),
            (_, { } escape) => Call("like_escape", like.Pattern, escape),
            _ => like.Pattern,
        };
        return new OpExpr(like.Argument, new OperatorName((like.IsNegated ? "!" : "") + symbol), pattern);
    }

    private static FuncCall Call(string name, params Expression[] arguments)
        => new(new ObjectName(EquatableArray.Create(new Identifier(name))), EquatableArray.Create(arguments));

    /// <summary>
    /// <c>OPERATOR(public.&lt;&gt;)</c> is <c>&lt;&gt;</c>: which one is meant follows from the operands, and people leave the schema of an extension's
    /// operators to the search path, where the server names it.
    /// </summary>
    private static OperatorName Resolve(OperatorName name) => name.Qualifier.IsEmpty ? name : new OperatorName(name.Symbol);

    private static bool HasColumns(SyntaxNode node) => node is ColumnRef || node.ChildNodes().Any(HasColumns);
}
