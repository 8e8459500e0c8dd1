id: ab0026
genre: filing
where: US-VT
published: 2013-03-07
title: Town Meeting, Warned Articles and Action Taken
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=11 protected=no why=minor-not-in-crime
note: nothing to protect; child spelling champion in town minutes

Town of West Hadlock, March 5, 2013. Moderator [[K p1 name|Prudence Thibault]] in the chair; 91 voters, 2 dogs.

Art. 1. Elected the same officers, in the same order, in under four minutes.

Art. 4. Shall the Town sell the old grader? [[K p2 name|Ezra Cutting]] asked who would want it. [[K p3 name|Will Sorrell]] said he'd paid good money for worse. Amended to "sell or give." So voted.

Art. 7. $1,500 for the Visiting Nurse. Voice vote, no nays.

Art. 9. To pay off the debt on the salt shed eleven years early. Much talk. [[K p2 name|Mr. Cutting]] held that a debt is a discipline. [[K p3 name|Mr. Sorrell]] held that it is 4.1 percent. Passed by standing count, 52–36.

The meeting recessed for pie at noon. Before the gavel, sixth-grader [[K p4 name|Anh Pham]], 11, was asked to stand, having won the county bee on "bureaucracy." The Moderator then asked her to spell "recess," and she did so.

Other business. None that was printable.

Attest: Town Clerk, 802-555-0108
