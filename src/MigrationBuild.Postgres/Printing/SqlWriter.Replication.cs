using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Foreign;

namespace MigrationBuild.Postgres.Printing;

/// <content>Publications and subscriptions.</content>
internal sealed partial class SqlWriter
{
    private bool WriteReplication(SyntaxNode node)
    {
        switch (node)
        {
            case CreatePublicationStmt create:
                WriteAfter("CREATE PUBLICATION ", create.Name);
                WriteIf(create.ForAllTables, " FOR ALL TABLES");
                WriteListAfter(" FOR ", create.Objects);
                WriteParenthesizedAfter(" WITH ", create.Options);
                return true;
            case AlterPublicationStmt alter:
                WriteAfter("ALTER PUBLICATION ", alter.Name);
                Write(alter.Action switch
                {
                    PublicationAction.Add => " ADD ",
                    PublicationAction.Drop => " DROP ",
                    _ => " SET ",
                });
                WriteList(alter.Objects);
                WriteParenthesizedAfter("", alter.Options);
                return true;
            case PublicationObject item:
                WritePublicationObject(item);
                return true;
            case CreateSubscriptionStmt create:
                WriteAfter("CREATE SUBSCRIPTION ", create.Name);
                WriteAfter(" CONNECTION ", create.Connection);
                WriteListAfter(" PUBLICATION ", create.Publications);
                WriteParenthesizedAfter(" WITH ", create.Options);
                return true;
            case AlterSubscriptionStmt alter:
                WriteAfter("ALTER SUBSCRIPTION ", alter.Name);
                WriteSubscriptionAction(alter);
                return true;
            case DropSubscriptionStmt drop:
                Write("DROP SUBSCRIPTION ");
                WriteIfExists(drop.IfExists);
                WriteName(drop.Name);
                WriteBehavior(drop.Behavior);
                return true;
            default:
                return false;
        }
    }

    private void WritePublicationObject(PublicationObject item)
    {
        switch (item.Kind)
        {
            case PublicationObjectKind.TablesInSchema:
                WriteAfter("TABLES IN SCHEMA ", item.Schema);
                break;
            case PublicationObjectKind.TablesInCurrentSchema:
                Write("TABLES IN SCHEMA CURRENT_SCHEMA");
                break;
            default:
                WriteIf(item.Kind == PublicationObjectKind.Table, "TABLE ");
                WriteIf(item.Relation is null, "CURRENT_SCHEMA");
                WriteAfter("", item.Relation);
                WriteParenthesizedAfter(" ", item.Columns);
                WriteParenthesizedAfter(" WHERE ", item.Where);
                break;
        }
    }

    private void WriteSubscriptionAction(AlterSubscriptionStmt alter)
    {
        Write(alter.Action switch
        {
            SubscriptionAction.Connection => " CONNECTION ",
            SubscriptionAction.Refresh => " REFRESH PUBLICATION",
            SubscriptionAction.AddPublication => " ADD PUBLICATION ",
            SubscriptionAction.DropPublication => " DROP PUBLICATION ",
            SubscriptionAction.SetPublication => " SET PUBLICATION ",
            SubscriptionAction.Enable => " ENABLE",
            SubscriptionAction.Disable => " DISABLE",
            SubscriptionAction.Skip => " SKIP",
            _ => " SET",
        });
        WriteAfter("", alter.Connection);
        WriteList(alter.Publications);
        WriteParenthesizedAfter(alter.Action is SubscriptionAction.Options or SubscriptionAction.Skip ? " " : " WITH ", alter.Options);
    }
}
