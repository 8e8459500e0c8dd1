id: ab0037
genre: filing
where: US-WI
published: 2023-10-13
title: Findings and Order (Small Claims)
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=witness age=15 protected=no why=minor-not-in-crime
note: nothing to protect; civil case of a show heifer; teenager in a civil witness role, not a crime

STATE OF WISCONSIN, CIRCUIT COURT, LAFAYETTE COUNTY, 2023SC000187
[[K p1 name|Merle Haglund]], Plaintiff, v. [[K p2 name|Bee Xiong]], Defendant

The parties disagree about what was sold at the county fair. The plaintiff says a heifer. The defendant says a heifer and her ribbon.

The defendant's daughter [[K p4 name|Mai]], 15, who had raised the animal and cried when it was led off, told the court in a clear voice that the auctioneer had said, "She goes with everything she's won." The auctioneer could not be found and is believed to be in Nebraska.

The plaintiff withheld $300 of the price until he should get the ribbon. He holds to that debt as a matter of principle, though he conceded he has nowhere to hang it.

I find that a ribbon is awarded to the exhibitor. The exhibitor was [[K p4 name|Miss Xiong]]. It was never her father's to sell.

Judgment for defendant on the counterclaim: $300 and costs of $94.50. The ribbon was returned to its owner in open court.

Court Commissioner [[K p3 name|Dell Brophy]]
