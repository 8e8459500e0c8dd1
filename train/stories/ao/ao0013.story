id: ao0013
genre: news
where: US-IL
published: 2005-11-29
title: Nail salon owner held workers' passports, jury told
person p1: role=victim age=26 protected=yes why=trafficking-victim
person p2: role=victim age=41 protected=yes why=trafficking-victim
person p3: role=accused age=50 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=accused age=29 protected=no why=adult-accused
person p9: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking
note: one worker testifies in open court and the reporter names her; the other only through a relative's shop and a slip

By [[K p6 name|Stan Jablonski]], Kankakee Plains Courier

URBANA — For the first fourteen months, the witness said, she thought that all American manicurists slept where they worked.

"I ask Auntie, when do we see Chicago?" [[W p1 name|Tran Thi Bich Ngoc]], 26, told a federal jury on Monday through an interpreter. "Auntie says, you see Chicago when you pay."

Auntie is [[K p3 name|Loan "Linda" Huynh]], 50, who owned three nail salons in Champaign and Danville and is on trial for forced labor, document servitude and harboring. Her son-in-law, [[K p8 name|Derek Wojtowicz]], 29, pleaded guilty in August to driving the women between shops in a van whose rear doors didn't open from inside.

According to Assistant U.S. Attorney [[K p4 name|Philip Nwosu]], seven women worked twelve hours daily against debts of up to $30,000. They bedded down in the back room of [[W p1 employer|Diamond Tips on Green Street]] on massage tables. [[K p3 name|Huynh]] kept the passports in a rice cooker. When one worker hid tips in a shoe, [[K p4 name|Nwosu]] said, her brother in Can Tho was visited by two men with a pipe.

[[W p1 name|Ngoc]] held up her hands so that jurors could see [[W p1 body|two acid burns in the shape of commas]]. Asked why she hadn't run, she answered that she had, once, to a police station. "The officer gives me a cookie and calls Auntie."

Defense lawyer [[K p5 name|Barbara Teller]], a former public defender, suggested that the women were free to shop at the Korean market on Sundays. "With [[K p8 name|Derek]]," said the witness. [[K p8 name|Wojtowicz]] will testify Thursday under his agreement.

A customer, [[K p7 name|Carol Ann Dietz]], told of finding a note in her change. It said HELP in pencil. [[K p7 name|Mrs. Dietz]], a dental hygienist, carried it to the FBI in a sandwich bag.

The second worker on the government's list, a 41-year-old mother of three, has been excused because of her health. [[K p9 name|Judge Halloran]] told reporters not to describe her. Prosecutors slipped when they read out a payroll page: "[[W p2 name|Kim Oanh]], owes 22,400, minus polish." She lives now above [[W p2 address|her cousin's pho counter on Neil]] and does alterations there.

[[K p3 name|Huynh]], of [[K p3 address|1900 Brookhaven Drive]], sat in a lilac suit and wrote notes. She faces twenty years on each of nine counts in [[K p3 id|05-CR-20077]].

The jury was sent home at four o'clock after a juror fell ill. Miss [[W p1 name|Tran]] returns to the stand today. She'll be asked, [[K p5 name|Teller]] promised, about the visa that the government has got her, [[W p1 id|T-1 receipt EAC0520911876]].

PHOTO, B3: [[W p1 photo|Bich Ngoc Tran is shielded by an umbrella as she leaves court. Staff photo.]]
