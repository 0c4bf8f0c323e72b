using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Sequences;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>ALTER TABLE … ALTER COLUMN and ALTER CONSTRAINT.</summary>
internal sealed partial class Parser
{
    private AlterTableCmd ParseAlterColumnCmd()
    {
        if (Accept(Keyword.Constraint))
        {
            return ParseAlterConstraint();
        }

        Accept(Keyword.Column);
        if (At(TokenKind.Integer))
        {
            var number = ParseInteger();
            Expect(Keyword.Set, Keyword.Statistics);
            return new SetStatisticsCmd(null, number, ParseNumberOrDefault());
        }

        var column = ParseColId();
        switch (Current.Keyword)
        {
            case Keyword.Set when PeekIs(1, Keyword.Data):
                Expect(Keyword.Set, Keyword.Data);
                return ParseAlterColumnType(column);
            case Keyword.Set:
                return ParseAlterColumnSet(column);
            case Keyword.Type:
                return ParseAlterColumnType(column);
            case Keyword.Drop:
                return ParseAlterColumnDrop(column);
            case Keyword.Restart:
                return ParseSetIdentity(column);
            case Keyword.Reset:
                Advance();
                return new ResetColumnOptionsCmd(column, ParseRelOptions());
            case Keyword.Add:
                Expect(Keyword.Add, Keyword.Generated);
                var when = ParseGeneratedWhen();
                Expect(Keyword.As, Keyword.Identity);
                return new AddIdentityCmd(column, when, ParseParenthesizedSequenceOptions());
            default:
                return new AlterColumnGenericOptionsCmd(column, ParseAlterGenericOptions());
        }
    }

    private AlterConstraintCmd ParseAlterConstraint()
    {
        var name = ParseColId();
        var start = Start;
        if (Accept(Keyword.Inherit))
        {
            Require(SyntaxFeatures.InheritedConstraint, start);
            return new AlterConstraintCmd(name, ConstraintCharacteristics.Unspecified, true);
        }

        var characteristics = ParseCharacteristics("", Allowed.Deferrable | Allowed.NoInherit | Allowed.Enforced | Allowed.NotValid);
        if (characteristics.IsNotValid)
        {
            Fail(SpanFrom(start), "constraints cannot be altered to be NOT VALID");
        }

        if (characteristics.IsNoInherit)
        {
            Require(SyntaxFeatures.InheritedConstraint, start);
        }

        return new AlterConstraintCmd(name, characteristics, characteristics.IsNoInherit ? false : null);
    }

    private AlterColumnTypeCmd ParseAlterColumnType(Identifier column)
    {
        var keyword = Expect(Keyword.Type).Span;
        var type = ParseTypeName();
        var collation = Accept(Keyword.Collate) ? ParseObjectName() : null;
        var conversion = Accept(Keyword.Using) ? ParseExpression() : null;
        return new AlterColumnTypeCmd(column, type, collation, conversion) { TypeKeyword = new KeywordSpan(keyword) };
    }

    private AlterTableCmd ParseAlterColumnSet(Identifier column)
    {
        var start = Start;
        switch (Peek().Keyword)
        {
            case Keyword.Default:
                Expect(Keyword.Set, Keyword.Default);
                return new SetDefaultCmd(column, ParseExpression());
            case Keyword.Not:
                Expect(Keyword.Set, Keyword.Not, Keyword.Null);
                return new SetNotNullCmd(column);
            case Keyword.Expression:
                Expect(Keyword.Set, Keyword.Expression, Keyword.As);
                Expect(TokenKind.OpenParen);
                var value = ParseExpression();
                Expect(TokenKind.CloseParen);
                Require(SyntaxFeatures.SetExpression, start);
                return new SetExpressionCmd(column, value);
            case Keyword.Statistics:
                Expect(Keyword.Set, Keyword.Statistics);
                return new SetStatisticsCmd(column, null, ParseNumberOrDefault());
            case Keyword.Storage:
                Expect(Keyword.Set, Keyword.Storage);
                return new SetStorageCmd(column, ParseColIdOrNewDefault(SyntaxFeatures.DefaultStorage));
            case Keyword.Compression:
                Expect(Keyword.Set, Keyword.Compression);
                var method = ParseColIdOrDefault();
                Require(SyntaxFeatures.Compression, start);
                return new SetCompressionCmd(column, method);
            case Keyword.NotKeyword:
                Expect(Keyword.Set);
                return new SetColumnOptionsCmd(column, ParseRelOptions());
            default:
                return ParseSetIdentity(column);
        }
    }

    private NumericConstant? ParseNumberOrDefault() =>
        AcceptNew(Keyword.Default, SyntaxFeatures.DefaultStatistics) ? null : ParseSignedInteger();

    private AlterTableCmd ParseAlterColumnDrop(Identifier column)
    {
        var drop = Expect(Keyword.Drop).Start;
        switch (Current.Keyword)
        {
            case Keyword.Default:
                Advance();
                return new DropDefaultCmd(column);
            case Keyword.Not:
                Expect(Keyword.Not, Keyword.Null);
                return new DropNotNullCmd(column);
            case Keyword.Expression:
                Require(SyntaxFeatures.DropExpression, TextSpan.FromBounds(drop, Advance().End));
                return new DropExpressionCmd(column, AcceptIfExists());
            default:
                Expect(Keyword.Identity);
                return new DropIdentityCmd(column, AcceptIfExists());
        }
    }

    /// <summary><c>alter_identity_column_option_list</c></summary>
    private SetIdentityCmd ParseSetIdentity(Identifier column)
    {
        var when = default(GeneratedWhen?);
        var options = new List<SequenceOption>();
        do
        {
            if (Accept(Keyword.Set, Keyword.Generated))
            {
                when = ParseGeneratedWhen();
                continue;
            }

            var isSet = Accept(Keyword.Set);
            if (isSet && !AtSequenceOption)
            {
                Fail();
            }

            var option = ParseSequenceOption();
            if (isSet && option.Kind is SequenceOptionKind.AsType or SequenceOptionKind.Restart or SequenceOptionKind.OwnedBy)
            {
                var word = option.Kind switch { SequenceOptionKind.AsType => "as", SequenceOptionKind.Restart => "restart", _ => "owned_by" };
                Fail(option.Span, $"sequence option \"{word}\" not supported here");
            }

            options.Add(option);
        }
        while (At(Keyword.Restart) || At(Keyword.Set));
        return new SetIdentityCmd(column, when, new([.. options]));
    }
}
