id: as0021
genre: news
where: US-RI
published: 2024-09-05
title: Jury clears Cranston doctor in billing case; 'I was never touched,' patient jokes
person p1: role=accused age=58 protected=no why=adult-accused
person p2: role=witness age=81 protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=convicted,witness age=36 protected=no why=adult-convicted
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen: none
note: nothing to protect; physician accused of fraud only; touched, grooming, exploited, minor, abuse of trust used innocently

By [[K p8 name|Ottavio Penta]]

PROVIDENCE — After nine days of testimony about feet, a federal jury on Wednesday found Dr. [[K p1 name|Arlene Kazarian]] not guilty of billing Medicare for toenails she didn't cut.

The podiatrist, 58, of [[K p1 address|16 Scituate Vista Drive]], wept. So did her receptionist, her sister, and Juror 4.

The government had charged her with 31 counts of fraud and what Assistant U.S. Attorney [[K p3 name|Quentin Abruzzi]] called "a plain abuse of trust." In his closing [[K p3 name|Abruzzi]] put up a chart of 212 visits on which, he said, no patient was ever touched.

That claim came to grief over [[K p2 name|Philomena DaCosta]]. Mrs. [[K p2 name|DaCosta]], 81, had told an agent last year that "she never laid a hand on me." On the stand she explained. "She uses a tool," said Mrs. [[K p2 name|DaCosta]]. "You'd want her to use a tool." When the courtroom had settled she took off her shoe.

The star witness for the prosecution, office manager [[K p6 name|Trevor Leclair]], 36, did it no good. [[K p6 name|Leclair]] pleaded guilty in March to taking $88,000 from the practice and agreed to testify. He said the doctor had groomed him for the job since he was an intern and then exploited him. Defense lawyer [[K p4 name|Siobhan Mattos]] asked whether the $88,000 had been part of the exploitation.

"It's a minor amount, for what I put up with," he said.

"It's a boat," said [[K p4 name|Mattos]]. Registration [[K p6 vehicle|RI 4471 LC]] was entered as Exhibit 60.

A dog groomer who rents the next storefront, [[K p5 name|Yesenia Polanco]], told jurors that she could hear the nail grinder through the wall "from eight in the morning," and that for months she had supposed it was a competitor. [[K p5 name|Polanco]] was the only witness to be thanked by both sides.

[[K p7 name|Bertram Achebe]], a retired hospital auditor hired by the defense at $250 an hour, went through the chart and found that 197 of the visits were signed for by the patient. The remaining 15, [[K p7 name|Achebe]] said, were in a folder that [[K p6 name|Leclair]] had kept at home.

The case, [[K p1 id|1:23-cr-00145]], cost the doctor her house in Narragansett and eleven pounds. Her license, [[K p1 id|DPM 00287]], was never suspended.

On the courthouse steps [[K p1 name|Kazarian]] was asked what she'd do first. Sleep, she said, and after that, Mrs. [[K p2 name|DaCosta]]'s other foot.

[[K p6 name|Leclair]] is to be sentenced in November. He faces up to ten years, though prosecutors are expected to ask for less. He declined to comment, as did the boat's new owner.
