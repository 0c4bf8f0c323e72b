using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>What stands behind a column's type.</summary>
internal sealed partial class Parser
{
    /// <summary><c>ColQualList</c>: constraints, their properties and COLLATE in any order.</summary>
    private (EquatableArray<Constraint> Constraints, ObjectName? Collation) ParseColumnQualifiers(bool isDomain = false)
    {
        var constraints = new List<Constraint>();
        var collation = default(ObjectName);
        while (!AtEnd)
        {
            var start = Start;
            if (Accept(Keyword.Collate))
            {
                if (collation is not null)
                {
                    Fail(SpanFrom(start), "multiple COLLATE clauses not allowed");
                }

                collation = ParseObjectName();
            }
            else if (ParseColumnConstraint() is { } constraint)
            {
                constraints.Add(constraint);
            }
            else if (!ParseColumnCharacteristic(constraints, isDomain))
            {
                break;
            }
        }

        return (new([.. constraints]), collation);
    }

    /// <summary>
    /// A property (<c>ConstraintAttr</c>) belongs to the constraint before it. The grammar takes any; which of them mean something is found out behind it
    /// (<c>transformConstraintAttrs</c>, <c>DefineDomain</c>).
    /// </summary>
    private bool ParseColumnCharacteristic(List<Constraint> constraints, bool isDomain)
    {
        var start = Start;
        var index = _position;
        var word = At(Keyword.Not) ? Peek().Keyword : Current.Keyword;
        if (word is not (Keyword.Deferrable or Keyword.Initially or Keyword.Enforced))
        {
            return false;
        }

        var last = constraints.Count > 0 ? constraints[constraints.Count - 1] : null;
        var before = last?.Characteristics ?? ConstraintCharacteristics.Unspecified;
        if (ReadCharacteristic(before) is not { } after)
        {
            return false;
        }

        var message = isDomain
            ? $"specifying constraint {(word == Keyword.Enforced ? "enforceability" : "deferrability")} not supported for domains"
            : FindMisplaced(last, word, index) ?? FindRepeated(before, after, word);
        if (message is not null)
        {
            FailAfterwards(SpanFrom(start), message);
        }

        if (last is not null)
        {
            constraints[constraints.Count - 1] = last with { Characteristics = after, Span = SpanFrom(last.Span.Start) };
        }

        return true;
    }

    private string? FindMisplaced(Constraint? constraint, Keyword word, int index)
    {
        if (constraint is ForeignKeyConstraint || (word == Keyword.Enforced ? constraint is CheckConstraint : constraint is IndexConstraint))
        {
            return null;
        }

        var words = new List<string>();
        for (; index < _position; index++)
        {
            words.Add(Keywords.GetText(_tokens[index].Keyword).ToUpperInvariant());
        }

        return $"misplaced {string.Join(" ", words)} clause";
    }

    private static string? FindRepeated(ConstraintCharacteristics before, ConstraintCharacteristics after, Keyword word) => word switch
    {
        Keyword.Deferrable when before.IsDeferrable is not null => "multiple DEFERRABLE/NOT DEFERRABLE clauses not allowed",
        Keyword.Initially when before.IsInitiallyDeferred is not null => "multiple INITIALLY IMMEDIATE/DEFERRED clauses not allowed",
        Keyword.Enforced when before.IsEnforced is not null => "multiple ENFORCED/NOT ENFORCED clauses not allowed",
        _ => IsNeverDeferred(after) ? NeverDeferred : null,
    };

    private Constraint? ParseColumnConstraint()
    {
        var start = Start;
        var name = Accept(Keyword.Constraint) ? ParseColId() : null;
        var constraint = ParseColumnConstraintElement();
        if (constraint is null && name is not null)
        {
            Fail();
        }

        return constraint is null ? null : constraint with { Name = name, Span = SpanFrom(start) };
    }

    /// <summary><c>ColConstraintElem</c></summary>
    private Constraint? ParseColumnConstraintElement()
    {
        switch (Current.Keyword)
        {
            case Keyword.Not when At(Keyword.Not, Keyword.Null):
                Expect(Keyword.Not, Keyword.Null);
                var start = Start;
                var characteristics = ParseNoInherit();
                if (characteristics.IsNoInherit)
                {
                    Require(SyntaxFeatures.NotNullNoInherit, start);
                }

                return new NotNullConstraint(null) { Characteristics = characteristics };
            case Keyword.Null:
                Advance();
                return new NullConstraint();
            case Keyword.Default:
                Advance();
                return new DefaultConstraint(ParseRestrictedExpression());
            case Keyword.Check:
                var condition = ParseCheckCondition();
                return new CheckConstraint(condition) { Characteristics = ParseNoInherit() };
            case Keyword.Unique:
                Advance();
                return ParseIndexStorage(new UniqueConstraint(ParseNullsNotDistinct()));
            case Keyword.Primary:
                Expect(Keyword.Primary, Keyword.Key);
                return ParseIndexStorage(new PrimaryKeyConstraint());
            case Keyword.Generated:
                return ParseGenerated();
            case Keyword.References:
                return ParseReferences();
            default:
                return null;
        }
    }

    private ConstraintCharacteristics ParseNoInherit() =>
        Accept(Keyword.No, Keyword.Inherit) ? new ConstraintCharacteristics(IsNoInherit: true) : ConstraintCharacteristics.Unspecified;

    private Constraint ParseGenerated()
    {
        var word = Expect(Keyword.Generated);
        var start = Start;
        var when = ParseGeneratedWhen();
        var whenSpan = SpanFrom(start);
        Expect(Keyword.As);
        if (Accept(Keyword.Identity))
        {
            return new IdentityConstraint(when, ParseParenthesizedSequenceOptions());
        }

        Expect(TokenKind.OpenParen);
        var value = ParseExpression();
        Expect(TokenKind.CloseParen);
        var kind = Accept(Keyword.Stored) ? GeneratedKind.Stored
            : AcceptNew(Keyword.Virtual, SyntaxFeatures.VirtualColumns) ? GeneratedKind.Virtual
            : GeneratedKind.Unspecified;
        if (kind == GeneratedKind.Unspecified)
        {
            Require(SyntaxFeatures.VirtualColumns, word.Start);
        }

        if (when != GeneratedWhen.Always)
        {
            Fail(whenSpan, "for a generated column, GENERATED ALWAYS must be specified");
        }

        return new GeneratedConstraint(value, kind);
    }

    private GeneratedWhen ParseGeneratedWhen()
    {
        if (Accept(Keyword.Always))
        {
            return GeneratedWhen.Always;
        }

        Expect(Keyword.By, Keyword.Default);
        return GeneratedWhen.ByDefault;
    }
}
