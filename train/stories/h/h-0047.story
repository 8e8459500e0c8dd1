id: h-0047
genre: filing
where: GB-NIR
published: 2015-10-09
title: The Industrial Tribunals: decision on a preliminary issue
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=victim age=- protected=yes why=trafficking-victim
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=relative age=4 protected=yes why=identifies-protected
screen p1: labor-trafficking
screen p5: labor-trafficking misidentified=yes
note: registrar's prose; claimants under own names, so case refs are W; one of the couple had been convicted of fraud with forms filled in by the foreman; the respondent company is the victims' employer

CASE REFS: [[W p1 id|1124/15]] and [[W p5 id|1125/15]]

CLAIMANTS: 1. [[W p1 name|Stoyanka Ilieva]]   2. [[W p5 name|Hristo Iliev]]

RESPONDENT: [[D p1 employer|Drumcashel Produce Ltd]]

Employment Judge (sitting alone): Miss [[K p3 name|B McIlwaine]]

Appearances: Ms [[K p4 name|S Gillen]], of the Law Centre, for the claimants. Mr [[K p6 name|A Fulton]], solicitor, for the respondent.

REASONS

1. The claimants, who are husband and wife and nationals of Bulgaria, were employed as mushroom pickers between March 2012 and November 2014. They claim unpaid wages of £31,600. The respondent says that the claims are out of time and that the contracts were tainted by illegality.

2. I heard oral evidence from both claimants, through an interpreter, and from Mr [[K p2 name|Trevor Stinson]], a director of the respondent.

3. I find the following facts. Passports were collected by the foreman on arrival and were not returned on request. The claimants, with six others, were lodged in [[W p1 address|a cold store on the Lough Road at Tullyhogan]], for which £55 a week each was deducted. The doors were closed from outside at 11pm. Mr [[K p2 name|Stinson]] accepted that this was so and said that it was on account of rats.

4. In June 2013 the first claimant told the foreman that she wished to leave. She was told that her son's passport would be burned and that the deposit of £1,900 would be called in from her father. I accept that evidence.

5. In May 2014 the second claimant was convicted at Craigavon of making a false claim for tax credits and given a suspended sentence of four months. The forms had been completed by the foreman and the money was paid into an account in the name of the foreman's wife. The second claimant does not read English. He told me that he first learned of the money in court. I was informed that the conviction has been referred to the Court of Appeal, both claimants having since been recognised by the competent authority as victims of trafficking.

6. In re-examination [[W p5 name|Hristo]] (as his wife called him throughout) stated that he is now employed [[W p5 employer|at a sawmill near Fivemiletown]] and is paid.

7. It was not reasonably practicable for persons in that position to present claims in time. Nor will this tribunal allow the respondent to rely on an illegality which was of its own making.

8. The claims will proceed. A remedy hearing will be listed before the end of January. The claimants' son, [[W p7 name|Boyan]], who is four, may be brought if no other arrangement can be made.

Date of decision: 6 October 2015
