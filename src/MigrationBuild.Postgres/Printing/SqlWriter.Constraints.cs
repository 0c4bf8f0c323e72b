using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Sequences;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private bool WriteConstraints(SyntaxNode node)
    {
        switch (node)
        {
            case Constraint constraint:
                WriteConstraint(constraint);
                return true;
            case ExclusionElem element:
                Write(element.Element);
                WriteAfter(" WITH ", element.Operator);
                return true;
            default:
                return false;
        }
    }

    private void WriteConstraint(Constraint constraint)
    {
        WriteAfter("CONSTRAINT ", constraint.Name);
        WriteIf(constraint.Name is not null, " ");
        switch (constraint)
        {
            case NotNullConstraint notNull:
                Write("NOT NULL");
                WriteAfter(" ", notNull.Column);
                break;
            case NullConstraint:
                Write("NULL");
                break;
            case DefaultConstraint value:
                Write("DEFAULT ");
                WriteRestricted(value.Value);
                break;
            case CheckConstraint check:
                WriteParenthesizedAfter("CHECK ", check.Condition);
                break;
            case GeneratedConstraint generated:
                WriteParenthesizedAfter("GENERATED ALWAYS AS ", generated.Value);
                WriteIf(generated.Kind == GeneratedKind.Stored, " STORED");
                WriteIf(generated.Kind == GeneratedKind.Virtual, " VIRTUAL");
                break;
            case IdentityConstraint identity:
                WriteIdentity(identity.When, identity.Options);
                break;
            case PrimaryKeyConstraint key:
                Write("PRIMARY KEY");
                WriteKey(key);
                break;
            case UniqueConstraint unique:
                Write("UNIQUE");
                WriteIf(unique.NullsNotDistinct, " NULLS NOT DISTINCT");
                WriteKey(unique);
                break;
            case ExclusionConstraint exclusion:
                Write("EXCLUDE ");
                WriteAfter("USING ", exclusion.AccessMethod);
                WriteIf(exclusion.AccessMethod is not null, " ");
                WriteParenthesized(exclusion.Elements);
                WriteIndexStorage(exclusion);
                WriteParenthesizedAfter(" WHERE ", exclusion.Where);
                break;
            case ForeignKeyConstraint key:
                WriteForeignKey(key);
                break;
            default:
                throw Unprintable(constraint);
        }

        WriteCharacteristics(constraint.Characteristics);
    }

    /// <summary>NO INHERIT goes before the rest: at a column it belongs to the constraint itself.</summary>
    private void WriteCharacteristics(ConstraintCharacteristics characteristics)
    {
        WriteIf(characteristics.IsNoInherit, " NO INHERIT");
        WriteIf(characteristics.IsDeferrable == true, " DEFERRABLE");
        WriteIf(characteristics.IsDeferrable == false, " NOT DEFERRABLE");
        WriteIf(characteristics.IsInitiallyDeferred == true, " INITIALLY DEFERRED");
        WriteIf(characteristics.IsInitiallyDeferred == false, " INITIALLY IMMEDIATE");
        WriteIf(characteristics.IsEnforced == true, " ENFORCED");
        WriteIf(characteristics.IsEnforced == false, " NOT ENFORCED");
        WriteIf(characteristics.IsNotValid, " NOT VALID");
    }

    private void WriteIdentity(GeneratedWhen when, EquatableArray<SequenceOption> options)
    {
        Write("GENERATED " + GetText(when) + " AS IDENTITY");
        if (!options.IsEmpty)
        {
            Write(" (");
            WriteList(options, Write, " ");
            Write(")");
        }
    }

    private static string GetText(GeneratedWhen when) => when == GeneratedWhen.Always ? "ALWAYS" : "BY DEFAULT";

    /// <summary>The columns of a primary key or a unique constraint, or the index that it takes over.</summary>
    private void WriteKey(IndexConstraint constraint)
    {
        if (!constraint.Columns.IsEmpty)
        {
            WriteListAfter(" (", constraint.Columns);
            Write(constraint.IsWithoutOverlaps ? " WITHOUT OVERLAPS)" : ")");
        }

        WriteIndexStorage(constraint);
        WriteAfter(" USING INDEX ", constraint.UsingIndex);
    }

    private void WriteIndexStorage(IndexConstraint constraint)
    {
        WriteParenthesizedAfter(" INCLUDE ", constraint.Including);
        WriteParenthesizedAfter(" WITH ", constraint.Options);
        WriteAfter(" USING INDEX TABLESPACE ", constraint.IndexTablespace);
    }

    private void WriteForeignKey(ForeignKeyConstraint key)
    {
        if (!key.Columns.IsEmpty)
        {
            Write("FOREIGN KEY");
            WriteColumnsAndPeriod(key.Columns, key.IsPeriod);
            Write(" ");
        }

        WriteAfter("REFERENCES ", key.ReferencedTable);
        WriteColumnsAndPeriod(key.ReferencedColumns, key.IsReferencedPeriod);
        WriteIf(key.Match == ForeignKeyMatch.Full, " MATCH FULL");
        WriteIf(key.OnUpdate != ForeignKeyAction.NoAction, " ON UPDATE " + GetText(key.OnUpdate));
        WriteIf(key.OnDelete != ForeignKeyAction.NoAction, " ON DELETE " + GetText(key.OnDelete));
        WriteParenthesizedAfter(" ", key.OnDeleteColumns);
    }

    private void WriteColumnsAndPeriod(EquatableArray<Identifier> columns, bool isPeriod)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            Write(i == 0 ? " (" : ", ");
            WriteIf(isPeriod && i == columns.Count - 1, "PERIOD ");
            WriteName(columns[i]);
        }

        WriteIf(!columns.IsEmpty, ")");
    }

    private static string GetText(ForeignKeyAction action) => action switch
    {
        ForeignKeyAction.Restrict => "RESTRICT",
        ForeignKeyAction.Cascade => "CASCADE",
        ForeignKeyAction.SetNull => "SET NULL",
        ForeignKeyAction.SetDefault => "SET DEFAULT",
        _ => "NO ACTION",
    };
}
