using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>Constraints of tables and domains.</summary>
internal sealed partial class Parser
{
    private const string NeverDeferred = "constraint declared INITIALLY DEFERRED must be DEFERRABLE";

    private bool AtTableConstraint => Current.Keyword switch
    {
        Keyword.Constraint or Keyword.Check or Keyword.Unique or Keyword.Primary or Keyword.Foreign or Keyword.Not => true,
        Keyword.Exclude => PeekIs(1, Keyword.Using) || PeekIs(1, TokenKind.OpenParen),
        _ => false,
    };

    private Constraint ParseTableConstraint()
    {
        var start = Start;
        var name = Accept(Keyword.Constraint) ? ParseColId() : null;
        var constraint = ParseTableConstraintElement();
        return constraint with { Name = name, Span = SpanFrom(start) };
    }

    /// <summary><c>ConstraintElem</c></summary>
    private Constraint ParseTableConstraintElement()
    {
        var start = Start;
        switch (Current.Keyword)
        {
            case Keyword.Check:
                var check = new CheckConstraint(ParseCheckCondition());
                return check with { Characteristics = ParseCharacteristics("CHECK", Allowed.NotValid | Allowed.NoInherit | Allowed.Enforced) };
            case Keyword.Not:
                Expect(Keyword.Not, Keyword.Null);
                var notNull = new NotNullConstraint(ParseColId());
                Require(SyntaxFeatures.TableNotNull, start);
                return notNull with { Characteristics = ParseCharacteristics("NOT NULL", Allowed.NotValid | Allowed.NoInherit) };
            case Keyword.Unique:
                Advance();
                return ParseTableIndexConstraint(new UniqueConstraint(ParseNullsNotDistinct()), "UNIQUE");
            case Keyword.Primary:
                Expect(Keyword.Primary, Keyword.Key);
                return ParseTableIndexConstraint(new PrimaryKeyConstraint(), "PRIMARY KEY");
            case Keyword.Exclude:
                return ParseExclusion();
            case Keyword.Foreign:
                return ParseForeignKey();
            default:
                Fail();
                return new NullConstraint { Span = SpanFrom(start) };
        }
    }

    private Syntax.Expression ParseCheckCondition()
    {
        Expect(Keyword.Check);
        Expect(TokenKind.OpenParen);
        var condition = ParseExpression();
        Expect(TokenKind.CloseParen);
        return condition;
    }

    private bool ParseNullsNotDistinct()
    {
        if (!At(Keyword.Nulls))
        {
            return false;
        }

        var start = Start;
        var isNotDistinct = Accept(Keyword.Nulls, Keyword.Not, Keyword.Distinct);
        if (isNotDistinct || Accept(Keyword.Nulls, Keyword.Distinct))
        {
            Require(SyntaxFeatures.NullsDistinct, start);
        }

        return isNotDistinct;
    }

    private IndexConstraint ParseTableIndexConstraint(IndexConstraint constraint, string kind)
    {
        // UNIQUE USING INDEX has no NULLS clause, but PostgreSQL's grammar would read one first and refuse USING behind it.
        if (Accept(Keyword.Using, Keyword.Index))
        {
            constraint = constraint with { UsingIndex = ParseColId() };
        }
        else
        {
            Expect(TokenKind.OpenParen);
            constraint = constraint with { Columns = ParseCommaList(ParseColId), IsWithoutOverlaps = ParseWithoutOverlaps() };
            Expect(TokenKind.CloseParen);
            constraint = ParseIndexStorage(constraint with { Including = ParseIncludedColumns() });
        }

        return constraint with { Characteristics = ParseCharacteristics(kind, Allowed.Deferrable) };
    }

    private bool ParseWithoutOverlaps()
    {
        var start = Start;
        if (!Accept(Keyword.Without))
        {
            return false;
        }

        Expect(Keyword.Overlaps);
        Require(SyntaxFeatures.WithoutOverlaps, start);
        return true;
    }

    private EquatableArray<Identifier> ParseIncludedColumns() => Accept(Keyword.Include) ? ParseColumnNames() : default;

    private IndexConstraint ParseIndexStorage(IndexConstraint constraint)
    {
        var options = ParseOptionalDefinition();
        var tablespace = Accept(Keyword.Using, Keyword.Index, Keyword.Tablespace) ? ParseColId() : null;
        return constraint with { Options = options, IndexTablespace = tablespace };
    }

    private ExclusionConstraint ParseExclusion()
    {
        Expect(Keyword.Exclude);
        var accessMethod = Accept(Keyword.Using) ? ParseColId() : null;
        var elements = ParseParenthesizedList(ParseExclusionElem);
        var included = ParseIncludedColumns();
        var options = ParseOptionalDefinition();
        var tablespace = Accept(Keyword.Using, Keyword.Index, Keyword.Tablespace) ? ParseColId() : null;
        var where = ParseWhereInParentheses();
        return new ExclusionConstraint(accessMethod, elements, where)
        {
            Including = included,
            Options = options,
            IndexTablespace = tablespace,
            Characteristics = ParseCharacteristics("EXCLUDE", Allowed.Deferrable),
        };
    }

    private Syntax.Expression? ParseWhereInParentheses()
    {
        if (!Accept(Keyword.Where))
        {
            return null;
        }

        Expect(TokenKind.OpenParen);
        var condition = ParseExpression();
        Expect(TokenKind.CloseParen);
        return condition;
    }

    private ExclusionElem ParseExclusionElem()
    {
        var start = Start;
        var element = ParseIndexElem();
        Expect(Keyword.With);
        return new ExclusionElem(element, At(Keyword.Operator) ? ParseOperator() : ParseAnyOperator()) { Span = SpanFrom(start) };
    }

    private ForeignKeyConstraint ParseForeignKey()
    {
        Expect(Keyword.Foreign, Keyword.Key);
        Expect(TokenKind.OpenParen);
        var (columns, isPeriod) = ParseColumnsAndPeriod();
        Expect(TokenKind.CloseParen);
        var reference = ParseReferences();
        return reference with
        {
            Columns = columns,
            IsPeriod = isPeriod,
            Characteristics = ParseCharacteristics("FOREIGN KEY", Allowed.Deferrable | Allowed.NotValid | Allowed.Enforced),
        };
    }

    /// <summary>Columns, the last of them perhaps a period: <c>a, PERIOD b</c>.</summary>
    private (EquatableArray<Identifier> Columns, bool IsPeriod) ParseColumnsAndPeriod()
    {
        var columns = new List<Identifier> { ParseColId() };
        while (Accept(TokenKind.Comma))
        {
            if (At(Keyword.Period) && IsColId(Peek()))
            {
                var start = Advance().Start;
                columns.Add(ParseColId());
                Require(SyntaxFeatures.Period, start);
                return (new([.. columns]), true);
            }

            columns.Add(ParseColId());
        }

        return (new([.. columns]), false);
    }

    /// <summary><c>REFERENCES table (columns) MATCH … ON DELETE … ON UPDATE …</c></summary>
    private ForeignKeyConstraint ParseReferences()
    {
        var start = Start;
        Expect(Keyword.References);
        var table = ParseRelationName();
        var columns = default(EquatableArray<Identifier>);
        var isPeriod = false;
        if (Accept(TokenKind.OpenParen))
        {
            (columns, isPeriod) = ParseColumnsAndPeriod();
            Expect(TokenKind.CloseParen);
        }

        var match = ParseForeignKeyMatch();
        var onDelete = default(ForeignKeyAction?);
        var onUpdate = default(ForeignKeyAction?);
        var onDeleteColumns = default(EquatableArray<Identifier>);
        while (At(Keyword.On))
        {
            var action = Start;
            if (onDelete is null && Accept(Keyword.On, Keyword.Delete))
            {
                (onDelete, onDeleteColumns) = ParseForeignKeyAction();
            }
            else if (onUpdate is null && Accept(Keyword.On, Keyword.Update))
            {
                (onUpdate, var onUpdateColumns) = ParseForeignKeyAction();
                if (!onUpdateColumns.IsEmpty)
                {
                    var words = onUpdate == ForeignKeyAction.SetNull ? "SET NULL" : "SET DEFAULT";
                    Fail(SpanFrom(action), $"a column list with {words} is only supported for ON DELETE actions");
                }
            }
            else
            {
                Fail();
            }
        }

        return new ForeignKeyConstraint(
            default, false, table, columns, isPeriod, match, onDelete ?? default, onDeleteColumns, onUpdate ?? default)
        {
            Span = SpanFrom(start),
        };
    }

    private ForeignKeyMatch ParseForeignKeyMatch()
    {
        var start = Start;
        if (!Accept(Keyword.Match))
        {
            return ForeignKeyMatch.Simple;
        }

        if (Accept(Keyword.Full))
        {
            return ForeignKeyMatch.Full;
        }

        if (Accept(Keyword.Partial))
        {
            Fail(SpanFrom(start), "MATCH PARTIAL not yet implemented");
        }

        Expect(Keyword.Simple);
        return ForeignKeyMatch.Simple;
    }

    private (ForeignKeyAction Action, EquatableArray<Identifier> Columns) ParseForeignKeyAction()
    {
        if (Accept(Keyword.No, Keyword.Action))
        {
            return (ForeignKeyAction.NoAction, default);
        }

        if (Accept(Keyword.Restrict))
        {
            return (ForeignKeyAction.Restrict, default);
        }

        if (Accept(Keyword.Cascade))
        {
            return (ForeignKeyAction.Cascade, default);
        }

        Expect(Keyword.Set);
        var action = At(Keyword.Null) ? ForeignKeyAction.SetNull : ForeignKeyAction.SetDefault;
        if (!Accept(Keyword.Null))
        {
            Expect(Keyword.Default);
        }

        var start = Start;
        var columns = ParseOptionalColumnNames();
        if (!columns.IsEmpty)
        {
            Require(SyntaxFeatures.SetColumns, start);
        }

        return (action, columns);
    }

    /// <summary><c>ConstraintAttributeSpec</c>, checked as PostgreSQL's processCASbits does.</summary>
    private ConstraintCharacteristics ParseCharacteristics(string kind, Allowed allowed)
    {
        var start = Start;
        var result = ConstraintCharacteristics.Unspecified;
        while (ParseCharacteristic(result) is { } next)
        {
            result = next;
        }

        var refused = (result.IsDeferrable == true || result.IsInitiallyDeferred == true) && (allowed & Allowed.Deferrable) == 0 ? "DEFERRABLE"
            : result.IsNotValid && (allowed & Allowed.NotValid) == 0 ? "NOT VALID"
            : result.IsNoInherit && (allowed & Allowed.NoInherit) == 0 ? "NO INHERIT"
            : result.IsEnforced is { } enforced && (allowed & Allowed.Enforced) == 0 ? (enforced ? "ENFORCED" : "NOT ENFORCED")
            : null;
        if (refused is not null)
        {
            Fail(SpanFrom(start), $"{kind} constraints cannot be marked {refused}");
        }

        return result;
    }

    /// <summary>One more property, or null if none follows.</summary>
    private ConstraintCharacteristics? ParseCharacteristic(ConstraintCharacteristics before)
    {
        var start = Start;
        if (ReadCharacteristic(before) is not { } after)
        {
            return null;
        }

        RefuseIf(IsNeverDeferred(after), SpanFrom(start), NeverDeferred);
        var conflicts = before.IsDeferrable is { } deferrable && after.IsDeferrable != deferrable
            || before.IsInitiallyDeferred is { } deferred && after.IsInitiallyDeferred != deferred
            || before.IsEnforced is { } enforced && after.IsEnforced != enforced;
        RefuseIf(conflicts, SpanFrom(start), "conflicting constraint properties");
        return after;
    }

    private ConstraintCharacteristics? ReadCharacteristic(ConstraintCharacteristics before)
    {
        if (At(Keyword.Enforced) || At(Keyword.Not, Keyword.Enforced))
        {
            var start = Start;
            var isEnforced = !Accept(Keyword.Not);
            Expect(Keyword.Enforced);
            Require(SyntaxFeatures.Enforced, start);
            return before with { IsEnforced = isEnforced };
        }

        return Accept(Keyword.Deferrable) ? before with { IsDeferrable = true }
            : Accept(Keyword.Not, Keyword.Deferrable) ? before with { IsDeferrable = false }
            : Accept(Keyword.Initially, Keyword.Deferred) ? before with { IsInitiallyDeferred = true }
            : Accept(Keyword.Initially, Keyword.Immediate) ? before with { IsInitiallyDeferred = false }
            : Accept(Keyword.Not, Keyword.Valid) ? before with { IsNotValid = true }
            : Accept(Keyword.No, Keyword.Inherit) ? before with { IsNoInherit = true }
            : null;
    }

    private static bool IsNeverDeferred(ConstraintCharacteristics characteristics) => characteristics is { IsDeferrable: false, IsInitiallyDeferred: true };

    /// <summary>Which properties a kind of constraint may have.</summary>
    [Flags]
    private enum Allowed
    {
        None = 0,
        Deferrable = 1,
        NotValid = 2,
        NoInherit = 4,
        Enforced = 8,
    }
}
