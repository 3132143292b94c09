import { Button } from "@fluentui/react-components";
import { machine } from "../text/pane";
import { useStyles } from "./styles";
import type { Task } from "./tasks";

interface TaskButtonsProps {
  readonly tasks: readonly Task[];
  readonly open: (task: Task) => void;
}

/** The ways to the tasks of a view of their own, and to the page that tries this Excel (beside this one). */
export function TaskButtons({ tasks, open }: TaskButtonsProps) {
  const styles = useStyles();
  if (tasks.length === 0) return null;
  return (
    <div className={styles.row}>
      {tasks.map((task) => (
        <Button key={task.label} appearance="subtle" size="small" onClick={() => open(task)}>
          {task.label}
        </Button>
      ))}
      <a className={styles.note} href="selftest.html">
        {machine}
      </a>
    </div>
  );
}
