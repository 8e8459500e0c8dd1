id: i-0057
genre: filing
where: ZA
published: 2012-06-26
title: In the matter between NUMSA obo [[W p1 name|Mokoena]] and a platinum mine — arbitration award (extract)
person p1: role=victim age=29 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
screen: none
note: award under the worker's own name about her sexual assault underground; crew of one woman singles out; case no. W; lamp number

CASE NUMBER: [[W p1 id|NWRB 555-12]]
Heard at Rustenburg, 11 and 12 June 2012

1. The applicant, aged 29, is employed as a winch operator. She's [[W p1 other|the only woman on the D-shift at 14 level]].

2. On 3 February 2012 at around 04:20, in the waiting place, a shift supervisor, Mr [[K p2 name|J. J. Prinsloo]], switched off her cap lamp ([[W p1 id|lamp 2207]]) and forced himself on her to the extent described in Annexure A. She bit him. A criminal docket was opened and the supervisor has appeared in the regional court on a charge of sexual assault.

3. The applicant then didn't report for eight shifts. She was dismissed for desertion. It's this dismissal with which I'm concerned.

4. Mr [[K p3 name|Vusi Radebe]], for the union, argued that no reasonable employer could call it desertion when a person won't go back down a hole to the man who put out her light. The mine's HR officer, Ms [[K p5 name|Chantal Meiring]], replied that she was offered a counsellor.

5. A timberman, Mr [[K p4 name|Alpheus Mokoena]] (no relation), gave evidence that he relit the lamp and walked with the applicant to the cage. "I didn't ask her. You could see."

6. I find the dismissal substantively and procedurally unfair. Ms [[W p1 name|Mokoena]] did not desert. She was driven off.

7. The respondent is ordered to reinstate the applicant on surface, with back pay of R41 300, within 14 days, and never to roster her under Mr [[K p2 name|Prinsloo]].

Served by fax on: [[W p1 name|Dineo Mokoena]], [[W p1 address|Shack 88, Extension 6 (behind the clinic)]], Boitekong; cell [[W p1 phone|071 555 0126]].
