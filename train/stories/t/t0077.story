id: t0077
genre: news
where: US-TN
published: 2023-02-09
title: Jury hears of "Friday girls" at chicken plant; one of them is in the dock
person p1: role=accused,victim,witness age=21 protected=yes why=trafficking-victim
person p2: role=accused age=46 protected=no why=adult-accused
person p3: role=victim,witness age=17 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
screen p3: sex-trafficking-minor
note: long court report; accused of helping; line supervisor; witness pseudonym and slips; deboning-line job only worked

By [[K p8 name|Horace Delacroix]]

SHELBYVILLE — The van came on Fridays because that's when the checks were cashed.

This much all sides granted on the second day of a trial that has filled the Bedford County courtroom with hairnets; half the day shift has been let off to watch. [[K p2 name|Amílcar Reyes Portillo]], 46, is accused of promoting prostitution and trafficking. Beside him, at a separate table and as far away as the bailiffs could move it, sits a woman of 21 accused of helping.

She is [[W p1 name|Marisela Cux]]. She kept the list.

It's a school notebook with a kitten on it. On the left are first names. On the right are numbers, up to fourteen. Her own name is in it, on every page, with numbers next to it that are not the smallest.

Prosecutor [[K p4 name|Wyatt Hollander]] told jurors that a person who keeps the books is in the business. "She rode up front."

The first witness, called "Witness One" by agreement, is now 19 and was 17. She'd come to debone thighs at [[D p3 employer|the Duck River plant]], she said, on a loan from [[K p2 name|Reyes]] that was to be $5,000 and became $9,000 when she got mumps. He told her that girls who owed could do Fridays. She asked what Fridays were. "[[W p1 name|Marisela]] told me don't look at them, look at the lamp," said the witness. "She held my hair when I was sick."

And what happened to those who did not do Fridays?

He had a pond, she said. He'd take you out to look at it.

Cross-examination was gentle and went wrong just once, as defense lawyer [[K p5 name|Adaeze Pruitt]], reading from a transcript, said, "And then, [[W p3 name|Señorita Tzoc]], you —" and stopped. Judge [[K p6 name|Forrest Gant]] asked the press to forget it.

[[K p7 name|Billy Tranthem]], who ran the check-cashing window, testified that [[W p1 name|Cux]] came in every week with nine women's checks, a split lip as often as not, and [[K p2 name|Reyes]] at her elbow. He thought they were married. Why? "She asked him could she use the restroom."

On the notebook's last page the ink changes to green. [[K p5 name|Pruitt]] held it up. In the defendant's hand, it says in Spanish: *I am also owed for.* Nobody could tell the jury by whom.

Trial goes on today. The kitten is Exhibit 4.

